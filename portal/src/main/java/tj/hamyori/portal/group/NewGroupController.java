package tj.hamyori.portal.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.page.Form;

/** The form for a new group. */
@Controller
@RequestMapping("/groups/new")
class NewGroupController {

    private final GroupService groups;
    private final Clock clock;

    NewGroupController(GroupService groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping
    String blank(Model model, Locale locale) {
        model.addAttribute(
                "form",
                Form.blank("found", locale)
                        .with("formedOn", LocalDate.now(clock))
                        .with("currency", "TJS"));
        return "portal/group-new";
    }

    @PostMapping
    String form(@RequestParam Map<String, String> fields, Model model, Locale locale, RedirectAttributes redirect) {
        Form form = Form.sent("found", locale, fields);
        UUID id = form.madeId();
        GroupService.NewGroup group = new GroupService.NewGroup(
                id, form.text("name"), form.optionalText("district"), form.date("formedOn"), form.text("currency"));
        if (form.send(() -> groups.form(group, form.key()))) {
            redirect.addFlashAttribute("done", "done.formed");
            return "redirect:/groups/" + id;
        }
        model.addAttribute("form", form);
        return "portal/group-new";
    }
}
