package tj.hamyori.portal.household;

import java.time.LocalDate;
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
import tj.hamyori.portal.client.group.Households;
import tj.hamyori.portal.page.Form;

/** What the daily look noted: a figure until its reader opens the list. */
@Controller
@RequestMapping("/notices")
class NoticesController {

    private final Households households;

    NoticesController(Households households) {
        this.households = households;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(defaultValue = "false") boolean seen,
            @RequestParam(required = false) @Nullable String after,
            Model model,
            Locale locale) {
        model.addAttribute("seen", seen);
        if (open) {
            model.addAttribute("notices", Answer.of(() -> households.notices(seen, after)));
            model.addAttribute("seenForm", Form.blank("seen", locale));
        } else {
            model.addAttribute("unseen", Answer.of(households::unseenNotices));
        }
        return "portal/notices";
    }

    @PostMapping("/seen")
    String seen(@RequestParam Map<String, String> fields, Locale locale, RedirectAttributes redirect) {
        Form form = Form.sent("seen", locale, fields);
        UUID member = form.uuid("member");
        LocalDate notedOn = form.date("notedOn");
        boolean done = form.send(() -> households.acknowledge(member, notedOn, form.key()));
        redirect.addFlashAttribute("done", done ? "done.seen" : "done.not-seen");
        return "redirect:/notices?open=true";
    }
}
