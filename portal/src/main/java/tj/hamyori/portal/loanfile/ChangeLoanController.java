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
import tj.hamyori.portal.client.repayment.RepaymentService;
import tj.hamyori.portal.page.Form;

/** What changes a running loan: other terms, its write-off, charges and their waiver. */
@Controller
@RequestMapping("/loans/{id}")
class ChangeLoanController {

    private final LoanService loans;
    private final RepaymentService repayments;
    private final LoanFile file;

    ChangeLoanController(LoanService loans, RepaymentService repayments, LoanFile file) {
        this.loans = loans;
        this.repayments = repayments;
        this.file = file;
    }

    @PostMapping("/reschedule")
    String reschedule(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("reschedule", locale, fields);
        LoanService.Rescheduling rescheduling = rescheduling(form);
        boolean done = form.send(() -> loans.reschedule(id, rescheduling, form.key()));
        return done ? done(id, "done.rescheduled", redirect) : again(id, form, model, locale);
    }

    private static LoanService.Rescheduling rescheduling(Form form) {
        String kind = form.text("kind");
        boolean extend = kind.equals("EXTEND");
        return new LoanService.Rescheduling(
                kind,
                form.date("decidedOn"),
                form.text("reason"),
                kind.equals("SHIFT") ? form.optionalCount("months") : null,
                kind.equals("GRACE") ? form.optionalCount("graceInstalments") : null,
                extend ? form.optionalCount("instalments") : null,
                extend ? form.optionalDate("firstDueOn") : null);
    }

    @PostMapping("/write-off")
    String writeOff(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("writeoff", locale, fields);
        LoanService.WriteOff writeOff = new LoanService.WriteOff(form.date("writtenOffOn"), form.text("reason"));
        boolean done = form.send(() -> loans.writeOff(id, writeOff, form.key()));
        return done ? done(id, "done.written-off", redirect) : again(id, form, model, locale);
    }

    @PostMapping("/charges")
    String charge(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("charge", locale, fields);
        String currency = form.text("currency");
        RepaymentService.Charge charge = new RepaymentService.Charge(
                form.madeId(),
                form.text("kind"),
                form.count("instalmentNumber"),
                form.date("chargedOn"),
                form.amountMinor("amount", currency),
                currency,
                form.text("reason"));
        boolean done = form.send(() -> repayments.charge(id, charge, form.key()));
        return done ? done(id, "done.charged", redirect) : again(id, form, model, locale);
    }

    @PostMapping("/charges/{chargeId}/waiver")
    String waive(
            @PathVariable UUID id,
            @PathVariable UUID chargeId,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("waive", locale, fields).with("chargeId", chargeId);
        RepaymentService.Waiver waiver = new RepaymentService.Waiver(form.date("waivedOn"), form.text("reason"));
        boolean done = form.send(() -> repayments.waive(id, chargeId, waiver, form.key()));
        return done ? done(id, "done.waived", redirect) : again(id, form, model, locale);
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
