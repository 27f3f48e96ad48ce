package tj.hamyori.portal.meeting;

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
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.page.Form;

/** The collection sheet on paper: what each owes, and room for what she pays and signs. */
@Controller
class SheetController {

    private final GroupService groups;
    private final Clock clock;

    SheetController(GroupService groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping("/groups/{groupId}/sheet")
    String show(
            @PathVariable UUID groupId,
            @RequestParam(required = false) @Nullable String on,
            Model model,
            Locale locale) {
        LocalDate day = Form.blank("sheet", locale).with("on", on).dateOr("on", LocalDate.now(clock));
        model.addAttribute("group", groups.group(groupId));
        model.addAttribute("sheet", groups.collectionSheet(groupId, day));
        return "portal/sheet";
    }
}
