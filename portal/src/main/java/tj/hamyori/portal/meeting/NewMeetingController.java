package tj.hamyori.portal.meeting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.Problem;
import tj.hamyori.portal.client.books.BookKeeping;
import tj.hamyori.portal.client.books.Ledger;
import tj.hamyori.portal.client.group.CollectionSheet;
import tj.hamyori.portal.client.group.Group;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.client.group.MeetingRecord;
import tj.hamyori.portal.page.Form;

/** The form a treasurer fills at the meeting, in the order in which a meeting goes. */
@Controller
@RequestMapping("/groups/{groupId}/meetings/new")
class NewMeetingController {

    private static final String DONE = "done";
    private static final String RECORDED = "done.recorded";

    private final GroupService groups;
    private final BookKeeping books;
    private final Clock clock;

    NewMeetingController(GroupService groups, BookKeeping books, Clock clock) {
        this.groups = groups;
        this.books = books;
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
        if (send(groupId, form)) {
            redirect.addFlashAttribute(DONE, RECORDED);
            return "redirect:" + pageOf(groupId, meetingId);
        }
        return page(groupId, form, model);
    }

    /** The same from a phone that kept the meeting; it only wants to know whether to keep it longer. */
    @PostMapping(headers = "HX-Request")
    ResponseEntity<Void> recordKept(
            @PathVariable UUID groupId,
            @RequestParam Map<String, String> fields,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        Form form = Form.sent("meeting", locale, fields);
        UUID meetingId = form.madeId();
        if (send(groupId, form)) {
            RequestContextUtils.getOutputFlashMap(request).put(DONE, RECORDED);
            RequestContextUtils.saveOutputFlashMap(pageOf(groupId, meetingId), request, response);
            return ResponseEntity.noContent().build();
        }
        Problem problem = form.problem();
        boolean maybeLater = problem != null && problem.status() >= 500;
        return ResponseEntity.status(maybeLater ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT)
                .build();
    }

    private boolean send(UUID groupId, Form form) {
        LocalDate heldOn = form.optionalDate("heldOn");
        Group group = groups.group(groupId);
        MeetingRecord meeting = new MeetingFields(form, heldOn == null ? null : group.rulesOn(heldOn)).record();
        return form.send(() -> groups.record(groupId, meeting, form.key()));
    }

    private static String pageOf(UUID groupId, UUID meetingId) {
        return "/groups/" + groupId + "/meetings/" + meetingId;
    }

    private String page(UUID groupId, Form form, Model model) {
        LocalDate written = form.optionalDate("heldOn");
        LocalDate heldOn = written == null ? LocalDate.now(clock) : written;
        Group group = groups.group(groupId);
        Answer<CollectionSheet> sheet = Answer.of(() -> groups.collectionSheet(groupId, heldOn));
        model.addAttribute("group", group);
        model.addAttribute("rules", group.rulesOn(heldOn));
        model.addAttribute("sheet", sheet);
        Answer<Ledger> lent = Answer.of(() -> books.ledger(groupId, heldOn));
        model.addAttribute("lent", lent);
        model.addAttribute("gone", GoneLines.of(form, sheet.value(), lent.value(), group));
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
