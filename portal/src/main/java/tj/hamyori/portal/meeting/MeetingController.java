package tj.hamyori.portal.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tj.hamyori.portal.client.group.Directory;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.client.group.Meeting;
import tj.hamyori.portal.page.Form;

/** One recorded meeting, and its verification by a second person who counts the box. */
@Controller
@RequestMapping("/groups/{groupId}/meetings/{meetingId}")
class MeetingController {

    private final GroupService groups;
    private final Directory directory;
    private final Clock clock;

    MeetingController(GroupService groups, Directory directory, Clock clock) {
        this.groups = groups;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID groupId, @PathVariable UUID meetingId, Model model, Locale locale) {
        Form form = Form.blank("verify", locale).with("verifiedOn", LocalDate.now(clock));
        return page(groupId, meetingId, form, model);
    }

    @PostMapping("/verify")
    String verify(
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("verify", locale, fields);
        GroupService.SecondCount count = new GroupService.SecondCount(
                form.date("verifiedOn"), form.amountMinor("counted", form.text("currency")));
        if (form.send(() -> groups.verify(groupId, meetingId, count, form.key()))) {
            redirect.addFlashAttribute("done", "done.verified");
            return "redirect:/groups/" + groupId + "/meetings/" + meetingId;
        }
        return page(groupId, meetingId, form, model);
    }

    private String page(UUID groupId, UUID meetingId, Form form, Model model) {
        Meeting meeting = groups.meeting(groupId, meetingId);
        model.addAttribute("groupId", groupId);
        model.addAttribute("meeting", meeting);
        model.addAttribute("verifyForm", form.with("currency", meeting.currency()));
        model.addAttribute(
                "names",
                directory.members(Stream.concat(
                                meeting.rolls().stream().map(Meeting.Attendance::memberId),
                                meeting.repaid().stream().map(Meeting.Repayment::memberId))
                        .toList()));
        return "portal/meeting";
    }
}
