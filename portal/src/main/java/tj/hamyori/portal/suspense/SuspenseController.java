package tj.hamyori.portal.suspense;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.group.Directory;
import tj.hamyori.portal.client.repayment.HeldMoney;
import tj.hamyori.portal.client.repayment.RepaymentService;
import tj.hamyori.portal.client.repayment.SettledMoney;
import tj.hamyori.portal.page.Form;

/** Money that waits without its loan; an officer says what became of a reimbursement that lost its cover. */
@Controller
@RequestMapping("/suspense")
class SuspenseController {

    private static final List<String> KINDS = List.of("GIVEN_BACK", "BOOKED_ANEW", "KEPT_BY_GROUP");

    private final RepaymentService repayments;
    private final Directory directory;

    SuspenseController(RepaymentService repayments, Directory directory) {
        this.repayments = repayments;
        this.directory = directory;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String settled,
            Model model,
            Locale locale) {
        return page(after, settled, Form.blank("settlement", locale), model);
    }

    @PostMapping("/{paymentId}/settlement")
    String settle(
            @PathVariable UUID paymentId,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("settlement", locale, fields);
        RepaymentService.Settlement settlement = new RepaymentService.Settlement(
                form.text("kind"), form.optionalText("bookedLoan"), form.text("reason"));
        if (form.send(() -> repayments.settle(paymentId, settlement, form.key()))) {
            redirect.addFlashAttribute("done", "done.suspense-settled");
            return "redirect:/suspense";
        }
        model.addAttribute("settling", paymentId);
        return page(null, null, form, model);
    }

    private String page(@Nullable String after, @Nullable String settledAfter, Form form, Model model) {
        Answer<Page<HeldMoney>> held = Answer.of(() -> repayments.suspense(after));
        Answer<Page<SettledMoney>> settled = Answer.of(() -> repayments.settled(settledAfter));
        List<UUID> people = Stream.concat(items(held), items(settled).map(SettledMoney::held))
                .map(HeldMoney::memberId)
                .filter(Objects::nonNull)
                .toList();
        model.addAttribute("held", held);
        model.addAttribute("settled", settled);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("names", directory.members(people));
        model.addAttribute(form.attribute(), form);
        return "portal/suspense";
    }

    private static <T> Stream<T> items(Answer<Page<T>> answer) {
        return answer.orElse(new Page<>(List.of(), null)).items().stream();
    }
}
