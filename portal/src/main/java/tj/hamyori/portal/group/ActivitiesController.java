package tj.hamyori.portal.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.group.Governing;
import tj.hamyori.portal.client.group.Group;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.page.Form;

/** What a group did or got beside its meetings. */
@Controller
@RequestMapping("/groups/{id}/activities")
class ActivitiesController {

    private final GroupService groups;
    private final Governing governing;
    private final Clock clock;

    ActivitiesController(GroupService groups, Governing governing, Clock clock) {
        this.groups = groups;
        this.governing = governing;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model, Locale locale) {
        return page(id, Form.blank("activity", locale).with("on", LocalDate.now(clock)), model);
    }

    @PostMapping
    String record(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("activity", locale, fields);
        Group group = groups.group(id);
        String currency = Objects.requireNonNullElse(group.currency(), "TJS");
        Long value = form.optionalAmountMinor("value", currency);
        Governing.NewActivity activity = new Governing.NewActivity(
                form.madeId(),
                form.text("kind"),
                form.date("on"),
                form.text("subject"),
                form.text("provider"),
                value,
                value == null ? null : currency,
                form.optionalCount("participants"));
        if (form.send(() -> governing.record(id, activity, form.key()))) {
            redirect.addFlashAttribute("done", "done.activity");
            return "redirect:/groups/" + id + "/activities";
        }
        return page(id, form, model);
    }

    private String page(UUID id, Form form, Model model) {
        model.addAttribute("group", groups.group(id));
        model.addAttribute("activities", Answer.of(() -> governing.activities(id)));
        model.addAttribute("activityForm", form);
        return "portal/group-activities";
    }
}
