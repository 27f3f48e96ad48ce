package tj.hamyori.portal.meeting;

import java.time.Clock;
import java.time.LocalDate;
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
import tj.hamyori.portal.client.group.CollectionSheet;
import tj.hamyori.portal.client.group.Group;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.client.group.MeetingRecord;
import tj.hamyori.portal.page.Form;

/** The form a treasurer fills at the meeting, in the order in which a meeting goes. */
@Controller
@RequestMapping("/groups/{groupId}/meetings/new")
class NewMeetingController {

    private final GroupService groups;
    private final Clock clock;

    NewMeetingController(GroupService groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping
    String blank(
            @PathVariable UUID groupId,
            @RequestParam(required = false) @Nullable String heldOn,
            Model model,
            Locale locale) {
        Form form = Form.blank("meeting", locale).with("heldOn", heldOn == null ? LocalDate.now(clock) : heldOn);
        return page(groupId, form, model);
    }

    @PostMapping
    String record(
            @PathVariable UUID groupId,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("meeting", locale, fields);
        LocalDate heldOn = form.optionalDate("heldOn");
        Group group = groups.group(groupId);
        MeetingRecord meeting = new MeetingFields(form, heldOn == null ? null : group.rulesOn(heldOn)).record();
        if (form.send(() -> groups.record(groupId, meeting, form.key()))) {
            redirect.addFlashAttribute("done", "done.recorded");
            return "redirect:/groups/" + groupId + "/meetings/" + meeting.meetingId();
        }
        return page(groupId, form, model);
    }

    private String page(UUID groupId, Form form, Model model) {
        LocalDate written = form.optionalDate("heldOn");
        LocalDate heldOn = written == null ? LocalDate.now(clock) : written;
        Group group = groups.group(groupId);
        Answer<CollectionSheet> sheet = Answer.of(() -> groups.collectionSheet(groupId, heldOn));
        model.addAttribute("group", group);
        model.addAttribute("rules", group.rulesOn(heldOn));
        model.addAttribute("sheet", sheet);
        model.addAttribute("lent", Answer.of(() -> groups.internalLoans(groupId, heldOn)));
        model.addAttribute("attendance", MeetingFields.ATTENDANCE);
        model.addAttribute("moves", MeetingFields.MOVES);
        model.addAttribute("rows", MeetingFields.ROWS);
        model.addAttribute("meetingForm", form.with("currency", currency(group, sheet)));
        return "portal/meeting-new";
    }

    private static String currency(Group group, Answer<CollectionSheet> sheet) {
        CollectionSheet known = sheet.value();
        String ofSheet = known == null ? null : known.currency();
        return Objects.requireNonNullElse(ofSheet, Objects.requireNonNullElse(group.currency(), "TJS"));
    }
}
