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
import tj.hamyori.portal.page.Form;

/** Money that waits without its loan; an officer says what became of a reimbursement that lost its cover. */
@Controller
@RequestMapping("/suspense")
class SuspenseController {

    private final RepaymentService repayments;
    private final Directory directory;

    SuspenseController(RepaymentService repayments, Directory directory) {
        this.repayments = repayments;
        this.directory = directory;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String after, Model model, Locale locale) {
        return page(after, Form.blank("settlement", locale), model);
    }

    @PostMapping("/{paymentId}/settlement")
    String settle(
            @PathVariable UUID paymentId,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("settlement", locale, fields);
        String reason = form.text("reason");
        if (form.send(() -> repayments.settle(paymentId, reason, form.key()))) {
            redirect.addFlashAttribute("done", "done.suspense-settled");
            return "redirect:/suspense";
        }
        return page(null, form, model);
    }

    private String page(@Nullable String after, Form form, Model model) {
        Answer<Page<HeldMoney>> held = Answer.of(() -> repayments.suspense(after));
        Page<HeldMoney> known = held.value();
        Stream<UUID> members = known == null
                ? Stream.of()
                : known.items().stream().map(HeldMoney::memberId).filter(Objects::nonNull);
        List<UUID> people = members.toList();
        model.addAttribute("held", held);
        model.addAttribute("names", directory.members(people));
        model.addAttribute(form.attribute(), form);
        return "portal/suspense";
    }
}
