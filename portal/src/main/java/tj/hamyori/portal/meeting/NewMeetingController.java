package tj.hamyori.portal.meeting;

import java.time.Clock;
import java.time.LocalDate;
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
import tj.hamyori.portal.client.group.CollectionSheet;
import tj.hamyori.portal.client.group.Group;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.page.Form;

/**
 * The form a treasurer fills at the meeting: who came, who repaid what, what was in the box before and after. Rows are
 * named by what they are about, so that the form stays readable when the sheet changes meanwhile.
 */
@Controller
@RequestMapping("/groups/{groupId}/meetings/new")
class NewMeetingController {

    private static final List<String> ATTENDANCE = List.of("PRESENT", "LATE", "APOLOGISED", "ABSENT");
    private static final String CAME = "came-";
    private static final String PAID = "paid-";
    private static final String BORROWER = "borrower-";

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
        UUID meetingId = form.madeId();
        String currency = form.text("currency");
        GroupService.MeetingRecord meeting = new GroupService.MeetingRecord(
                meetingId,
                form.date("heldOn"),
                form.rows(CAME).stream().map(member -> roll(form, member)).toList(),
                form.amountMinor("openingCount", currency),
                form.amountMinor("closingCount", currency),
                currency,
                form.optionalText("countComment"),
                form.rows(PAID).stream()
                        .flatMap(loan -> repayment(form, loan, currency))
                        .toList());
        if (form.send(() -> groups.record(groupId, meeting, form.key()))) {
            redirect.addFlashAttribute("done", "done.recorded");
            return "redirect:/groups/" + groupId + "/meetings/" + meetingId;
        }
        return page(groupId, form, model);
    }

    private static GroupService.Roll roll(Form form, String member) {
        return new GroupService.Roll(UUID.fromString(member), form.text(CAME + member));
    }

    /** An empty field is a woman who did not repay; what was written is sent, a nought too, for the group to refuse. */
    private static Stream<GroupService.Repayment> repayment(Form form, String loan, String currency) {
        UUID borrower = form.uuid(BORROWER + loan);
        Long amountMinor = form.optionalAmountMinor(PAID + loan, currency);
        return amountMinor == null
                ? Stream.empty()
                : Stream.of(new GroupService.Repayment(borrower, UUID.fromString(loan), amountMinor));
    }

    private String page(UUID groupId, Form form, Model model) {
        LocalDate heldOn = form.optionalDate("heldOn");
        Group group = groups.group(groupId);
        Answer<CollectionSheet> sheet =
                Answer.of(() -> groups.collectionSheet(groupId, heldOn == null ? LocalDate.now(clock) : heldOn));
        model.addAttribute("group", group);
        model.addAttribute("sheet", sheet);
        model.addAttribute("attendance", ATTENDANCE);
        model.addAttribute("meetingForm", form.with("currency", currency(group, sheet)));
        return "portal/meeting-new";
    }

    private static String currency(Group group, Answer<CollectionSheet> sheet) {
        CollectionSheet known = sheet.value();
        String ofSheet = known == null ? null : known.currency();
        return Objects.requireNonNullElse(ofSheet, Objects.requireNonNullElse(group.currency(), "TJS"));
    }
}
