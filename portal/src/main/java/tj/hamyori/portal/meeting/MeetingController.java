package tj.hamyori.portal.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import tj.hamyori.portal.client.group.KeyHolders;
import tj.hamyori.portal.client.group.Meeting;
import tj.hamyori.portal.page.Form;

/** One recorded meeting: verified by a second count, let stand where something does not fit, or taken back. */
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
        return page(groupId, meetingId, Form.blank("reversal", locale), model, locale);
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
        UUID signer = form.optionalUuid("signedBy");
        GroupService.SecondCount count = new GroupService.SecondCount(
                form.date("verifiedOn"),
                form.amountMinor("counted", form.text("currency")),
                signer == null ? null : new KeyHolders.Signature(signer, form.secret("pin")));
        if (form.send(() -> groups.verify(groupId, meetingId, count, form.key()))) {
            redirect.addFlashAttribute("done", "done.verified");
            return "redirect:/groups/" + groupId + "/meetings/" + meetingId;
        }
        return page(groupId, meetingId, form, model, locale);
    }

    @PostMapping("/conflict-decisions")
    String settle(
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("settle", locale, fields);
        GroupService.Settlement settlement =
                new GroupService.Settlement(form.text("kind"), form.uuid("subject"), form.text("reason"));
        if (form.send(() -> groups.settle(groupId, meetingId, settlement, form.key()))) {
            redirect.addFlashAttribute("done", "done.settled");
            return "redirect:/groups/" + groupId + "/meetings/" + meetingId;
        }
        return page(groupId, meetingId, form, model, locale);
    }

    @PostMapping("/reversal")
    String reverse(
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("reversal", locale, fields);
        GroupService.Reversal reversal = new GroupService.Reversal(form.text("reason"));
        if (form.send(() -> groups.reverse(groupId, meetingId, reversal, form.key()))) {
            redirect.addFlashAttribute("done", "done.meeting-reversed");
            return "redirect:/groups/" + groupId + "/meetings/" + meetingId;
        }
        return page(groupId, meetingId, form, model, locale);
    }

    /** @param form the one that was sent; the page's other forms are blank */
    private String page(UUID groupId, UUID meetingId, Form form, Model model, Locale locale) {
        Meeting meeting = groups.meeting(groupId, meetingId);
        model.addAttribute("groupId", groupId);
        model.addAttribute("meeting", meeting);
        model.addAttribute("signers", groups.keyHolders(groupId).signers());
        model.addAttribute("settleForm", Form.blank("settle", locale));
        model.addAttribute("reversalForm", Form.blank("reversal", locale));
        model.addAttribute("verifyForm", Form.blank("verify", locale).with("verifiedOn", LocalDate.now(clock)));
        model.addAttribute(form.attribute(), form);
        model.addAttribute("names", directory.members(meeting.people()));
        return "portal/meeting";
    }
}
