package tj.hamyori.portal.loanfile;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tj.hamyori.portal.client.loan.LoanService;
import tj.hamyori.portal.client.repayment.RepaymentService;
import tj.hamyori.portal.page.Form;

/** One loan: its file, and what an officer does at the counter. */
@Controller
@RequestMapping("/loans/{id}")
class LoanFileController {

    private final LoanService loans;
    private final RepaymentService repayments;
    private final LoanFile file;

    LoanFileController(LoanService loans, RepaymentService repayments, LoanFile file) {
        this.loans = loans;
        this.repayments = repayments;
        this.file = file;
    }

    @GetMapping
    String show(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String asOf, Model model, Locale locale) {
        Form date = Form.blank("account", locale).with("asOf", asOf);
        return file.page(id, date, model, locale);
    }

    @PostMapping("/disburse")
    String disburse(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("disburse", locale, fields);
        LoanService.Disbursement disbursement = new LoanService.Disbursement(
                form.date("disbursedOn"),
                form.text("channel"),
                form.uuid("receivedBy"),
                form.optionalDate("firstDueOn"));
        boolean done = form.send(() -> loans.disburse(id, disbursement, form.key()));
        return done ? done(id, "done.disbursed", redirect) : again(id, form, model, locale);
    }

    @PostMapping("/repayments")
    String repay(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("repay", locale, fields);
        String currency = form.text("currency");
        RepaymentService.Repayment repayment = new RepaymentService.Repayment(
                form.madeId(),
                form.date("paidOn"),
                form.amountMinor("amount", currency),
                currency,
                form.text("channel"),
                form.optionalText("receiptNumber"));
        boolean done = form.send(() -> repayments.repay(id, repayment, form.key()));
        return done ? done(id, "done.repaid", redirect) : again(id, form, model, locale);
    }

    @PostMapping("/repayments/{paymentId}/reversal")
    String reverse(
            @PathVariable UUID id,
            @PathVariable UUID paymentId,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("reverse", locale, fields).with("paymentId", paymentId);
        String reason = form.text("reason");
        boolean done = form.send(() -> repayments.reverse(id, paymentId, reason, form.key()));
        return done ? done(id, "done.reversed", redirect) : again(id, form, model, locale);
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
