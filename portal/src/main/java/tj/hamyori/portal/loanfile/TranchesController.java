package tj.hamyori.portal.loanfile;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tj.hamyori.portal.client.loan.LoanService;
import tj.hamyori.portal.page.Form;

/** Hands over the next part of a loan, or notes that no more is handed over. */
@Controller
@RequestMapping("/loans/{id}/tranches")
class TranchesController {

    private final LoanService loans;
    private final LoanFile file;

    TranchesController(LoanService loans, LoanFile file) {
        this.loans = loans;
        this.file = file;
    }

    @PostMapping
    String disburse(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("tranche", locale, fields);
        LoanService.Tranche tranche = new LoanService.Tranche(
                form.madeId(),
                form.date("disbursedOn"),
                form.amountMinor("amount", form.text("currency")),
                form.text("channel"),
                form.uuid("receivedBy"));
        boolean done = form.send(() -> loans.disburseTranche(id, tranche, form.key()));
        return done ? done(id, "done.tranche", redirect) : again(id, form, model, locale);
    }

    @PostMapping("/cancellation")
    String cancel(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("cancelrest", locale, fields);
        LoanService.Cancellation cancellation =
                new LoanService.Cancellation(form.date("cancelledOn"), form.text("reason"));
        boolean done = form.send(() -> loans.cancelTranches(id, cancellation, form.key()));
        return done ? done(id, "done.tranches-cancelled", redirect) : again(id, form, model, locale);
    }

    private static String done(UUID id, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", sentence);
        return "redirect:/loans/" + id;
    }

    private String again(UUID id, Form form, Model model, Locale locale) {
        model.addAttribute(form.attribute(), form);
        return file.page(id, Form.blank("account", locale), model, locale);
    }
}
