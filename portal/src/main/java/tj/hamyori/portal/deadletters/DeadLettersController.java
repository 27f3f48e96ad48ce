package tj.hamyori.portal.deadletters;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import tj.hamyori.portal.client.Service;
import tj.hamyori.portal.client.deadletters.DeadLetterService;
import tj.hamyori.portal.page.Form;

/** Messages that a service could not take in, by service; the administrator has them tried again. */
@Controller
@RequestMapping("/dead-letters")
class DeadLettersController {

    private static final List<Service> CONSUMERS = List.of(Service.GROUP, Service.LOAN, Service.REPAYMENT);

    private final DeadLetterService letters;

    DeadLettersController(DeadLetterService letters) {
        this.letters = letters;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable Service of,
            @RequestParam(required = false) @Nullable Long after,
            Model model,
            Locale locale) {
        return page(of, after, Form.blank("retry", locale), model);
    }

    @PostMapping("/{service}/{id}/retry")
    String retry(
            @PathVariable Service service,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("retry", locale, fields);
        if (form.send(() -> letters.retry(service, id, form.key()))) {
            redirect.addFlashAttribute("done", "done.retried");
            return "redirect:/dead-letters";
        }
        return page(null, null, form, model);
    }

    /** @param of only this service's, after this one; null for the first ones of each */
    private String page(@Nullable Service of, @Nullable Long after, Form form, Model model) {
        model.addAttribute(
                "sections",
                (of == null ? CONSUMERS : List.of(of))
                        .stream()
                                .map(service -> new Section(
                                        service, Answer.of(() -> letters.of(service, of == null ? null : after))))
                                .toList());
        model.addAttribute(form.attribute(), form);
        return "portal/dead-letters";
    }

    /** What one service set aside. */
    public record Section(Service service, Answer<Page<DeadLetterService.DeadLetter>> letters) {}
}
