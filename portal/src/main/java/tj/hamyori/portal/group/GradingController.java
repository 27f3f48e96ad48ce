package tj.hamyori.portal.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.group.Governing;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.page.Form;

/** A group's grade by the five sutras, for any day. */
@Controller
class GradingController {

    private final GroupService groups;
    private final Governing governing;
    private final Clock clock;

    GradingController(GroupService groups, Governing governing, Clock clock) {
        this.groups = groups;
        this.governing = governing;
        this.clock = clock;
    }

    @GetMapping("/groups/{id}/grading")
    String show(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String on, Model model, Locale locale) {
        Form form = Form.blank("grading", locale).with("on", on);
        LocalDate day = form.dateOr("on", LocalDate.now(clock));
        model.addAttribute("group", groups.group(id));
        model.addAttribute("gradingForm", form);
        model.addAttribute("grading", Answer.of(() -> governing.grading(id, day)));
        return "portal/group-grading";
    }
}
