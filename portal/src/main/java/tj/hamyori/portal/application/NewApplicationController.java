package tj.hamyori.portal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.client.group.MemberLine;
import tj.hamyori.portal.client.loan.LoanService;
import tj.hamyori.portal.client.loan.Product;
import tj.hamyori.portal.page.Form;

/** The form for a new application. */
@Controller
@RequestMapping("/applications/new")
class NewApplicationController {

    private static final int MOST_CHOICES = 200;

    private final LoanService loans;
    private final GroupService groups;
    private final Clock clock;

    NewApplicationController(LoanService loans, GroupService groups, Clock clock) {
        this.loans = loans;
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping
    String blank(
            @RequestParam(required = false) @Nullable UUID memberId,
            @RequestParam(required = false) @Nullable UUID groupId,
            Model model,
            Locale locale) {
        Form form = Form.blank("apply", locale)
                .with("memberId", memberId)
                .with("groupId", groupId)
                .with("submittedOn", LocalDate.now(clock));
        return page(form, model);
    }

    @PostMapping
    String submit(@RequestParam Map<String, String> fields, Model model, Locale locale, RedirectAttributes redirect) {
        Form form = Form.sent("apply", locale, fields);
        Answer<List<Product>> products = Answer.of(loans::products);
        UUID id = form.madeId();
        String code = form.text("productCode");
        String currency = products.orElse(List.of()).stream()
                .filter(product -> product.code().equals(code))
                .map(Product::currency)
                .findFirst()
                .orElse("TJS");
        LoanService.Submission submission = new LoanService.Submission(
                id,
                code,
                form.uuid("memberId"),
                form.optionalUuid("groupId"),
                form.amountMinor("principal", currency),
                currency,
                form.count("instalments"),
                form.text("purpose"),
                form.optionalText("plan"),
                form.date("submittedOn"));
        if (form.send(() -> loans.submit(submission, form.key()))) {
            redirect.addFlashAttribute("done", "done.submitted");
            return "redirect:/applications/" + id;
        }
        return page(form, model);
    }

    private String page(Form form, Model model) {
        Answer<Page<MemberLine>> members = Answer.of(() -> groups.members(null, MOST_CHOICES));
        model.addAttribute("form", form);
        model.addAttribute("products", Answer.of(loans::products));
        model.addAttribute("members", members);
        model.addAttribute("groups", Answer.of(() -> groups.groups(null, MOST_CHOICES)));
        model.addAttribute("chosen", chosen(form.optionalUuid("memberId"), members));
        return "portal/application-new";
    }

    /** The member the form was opened for, where the list of choices does not reach as far as her. */
    private @Nullable MemberLine chosen(@Nullable UUID memberId, Answer<Page<MemberLine>> members) {
        if (memberId == null
                || members.orElse(new Page<>(null, null)).items().stream()
                        .anyMatch(line -> line.memberId().equals(memberId))) {
            return null;
        }
        return Answer.of(() -> groups.members(List.of(memberId))).orElse(List.of()).stream()
                .findFirst()
                .orElse(new MemberLine(memberId, null, null));
    }
}
