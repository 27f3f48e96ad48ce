package tj.hamyori.portal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.group.Directory;
import tj.hamyori.portal.client.loan.Application;
import tj.hamyori.portal.client.loan.LoanService;
import tj.hamyori.portal.client.loan.Product;
import tj.hamyori.portal.language.Amounts;
import tj.hamyori.portal.page.Form;

/** One application: what is asked for, and the decision of whoever may decide. */
@Controller
@RequestMapping("/applications/{id}")
class ApplicationController {

    /** Why an application can be refused, as codes that can be counted. */
    private static final List<String> REASONS = List.of(
            "CASH_FLOW_TOO_SMALL",
            "PURPOSE_NOT_FUNDED",
            "OVER_INDEBTED",
            "EARLIER_LOAN_IN_ARREARS",
            "NOT_ELIGIBLE",
            "GROUP_DOES_NOT_ENDORSE",
            "PAPERS_INCOMPLETE",
            "OTHER");

    private final LoanService loans;
    private final Directory directory;
    private final Clock clock;

    ApplicationController(LoanService loans, Directory directory, Clock clock) {
        this.loans = loans;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String application(
            @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean compare, Model model, Locale locale) {
        Application application = loans.application(id);
        String product = application.productCode();
        if (compare && application.eligibility() != null && product != null) {
            LocalDate today = LocalDate.now(clock);
            model.addAttribute("now", Answer.of(() -> loans.eligibility(application.memberId(), product, today)));
        }
        return page(application, model, locale);
    }

    @PostMapping("/endorse")
    String endorse(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("endorse", locale, fields);
        LoanService.Endorsement endorsement =
                new LoanService.Endorsement(form.date("endorsedOn"), form.optionalText("outOfTurnReason"));
        boolean done = form.send(() -> loans.endorse(id, endorsement, form.key()));
        return done ? done(id, "done.endorsed", redirect) : again(id, form, model, locale);
    }

    @PostMapping("/approve")
    String approve(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("approve", locale, fields);
        String currency = form.text("currency");
        LoanService.Approval approval = new LoanService.Approval(
                form.date("approvedOn"),
                form.optionalAmountMinor("principal", currency),
                TranchePlanRows.read(form, currency));
        boolean done = form.send(() -> loans.approve(id, approval, form.key()));
        return done ? done(id, "done.approved", redirect) : again(id, form, model, locale);
    }

    @PostMapping("/reject")
    String reject(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("reject", locale, fields);
        LoanService.Rejection rejection =
                new LoanService.Rejection(form.date("rejectedOn"), form.text("reasonCode"), form.optionalText("note"));
        boolean done = form.send(() -> loans.reject(id, rejection, form.key()));
        return done ? done(id, "done.rejected", redirect) : again(id, form, model, locale);
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("withdraw", locale, fields);
        LocalDate on = form.date("withdrawnOn");
        boolean done = form.send(() -> loans.withdraw(id, on, form.key()));
        return done ? done(id, "done.withdrawn", redirect) : again(id, form, model, locale);
    }

    private static String done(UUID id, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", sentence);
        return "redirect:/applications/" + id;
    }

    private String again(UUID id, Form form, Model model, Locale locale) {
        model.addAttribute(form.attribute(), form);
        return page(loans.application(id), model, locale);
    }

    private String page(Application application, Model model, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        Form approve = (Form) model.getAttribute("approveForm");
        model.addAttribute("asked", application);
        model.addAttribute("reasons", REASONS);
        model.addAttribute("trancheRows", TranchePlanRows.upTo(maxTranches(application)));
        model.addAttribute("tranchesFilled", approve != null && TranchePlanRows.anyFilled(approve));
        model.addAttribute("names", directory.members(List.of(application.memberId())));
        Form.blank("endorse", locale).with("endorsedOn", today).offerIn(model);
        Form.blank("reject", locale).with("rejectedOn", today).offerIn(model);
        Form.blank("withdraw", locale).with("withdrawnOn", today).offerIn(model);
        approval(application, today, locale).offerIn(model);
        return "portal/application";
    }

    /** In how many parts its product may be handed over; null where at once, or where nobody can tell. */
    private @Nullable Long maxTranches(Application application) {
        return application.open()
                ? Answer.of(loans::products).orElse(List.of()).stream()
                        .filter(product -> product.code().equals(application.productCode()))
                        .findFirst()
                        .map(Product::maxTranches)
                        .orElse(null)
                : null;
    }

    private static Form approval(Application application, LocalDate today, Locale locale) {
        String currency = Objects.requireNonNullElse(application.currency(), "TJS");
        Form form = Form.blank("approve", locale).with("approvedOn", today).with("currency", currency);
        Long asked = application.principalMinor();
        return asked == null
                ? form
                : form.with("principal", Amounts.plain(asked, Currency.getInstance(currency), locale));
    }
}
