package tj.hamyori.portal.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
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
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.client.loan.LoanService;
import tj.hamyori.portal.page.Form;

/** Lists groups, shows one with its collection sheet, its members and officers, and postpones its loans. */
@Controller
@RequestMapping("/groups")
class GroupController {

    private static final int MOST_CHOICES = 200;

    private final GroupService groups;
    private final LoanService loans;
    private final Clock clock;

    GroupController(GroupService groups, LoanService loans, Clock clock) {
        this.groups = groups;
        this.loans = loans;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("groups", Answer.of(() -> groups.groups(after, Page.LINES)));
        return "portal/groups";
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String on, Model model, Locale locale) {
        return page(id, Form.blank("sheet", locale).with("on", on), model, locale);
    }

    @PostMapping("/{id}/members")
    String admit(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("admit", locale, fields);
        GroupService.Admission admission = new GroupService.Admission(form.uuid("memberId"), form.date("admittedOn"));
        boolean done = form.send(() -> groups.admit(id, admission, form.key()));
        return done ? done(id, "done.admitted", redirect) : again(id, form, model, locale);
    }

    @PostMapping("/{id}/treasurer")
    String appoint(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("appoint", locale, fields);
        GroupService.Appointment appointment =
                new GroupService.Appointment(form.uuid("memberId"), form.date("appointedOn"));
        boolean done = form.send(() -> groups.appointTreasurer(id, appointment, form.key()));
        return done ? done(id, "done.appointed", redirect) : again(id, form, model, locale);
    }

    @PostMapping("/{id}/officers")
    String elect(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("elect", locale, fields);
        GroupService.Election election =
                new GroupService.Election(form.text("office"), form.uuid("personId"), form.date("electedOn"));
        boolean done = form.send(() -> groups.elect(id, election, form.key()));
        return done ? done(id, "done.elected", redirect) : again(id, form, model, locale);
    }

    @PostMapping("/{id}/leaving")
    String leave(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("leave", locale, fields);
        UUID member = form.uuid("memberId");
        GroupService.Leaving leaving = new GroupService.Leaving(form.date("leftOn"), form.text("reason"));
        boolean done = form.send(() -> groups.leave(id, member, leaving, form.key()));
        return done ? done(id, "done.left", redirect) : again(id, form, model, locale);
    }

    @PostMapping("/{id}/postponement")
    String postpone(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("postpone", locale, fields);
        String district = form.optionalText("district");
        LoanService.Postponement postponement = new LoanService.Postponement(
                form.madeId(),
                district,
                district == null ? id : null,
                form.count("months"),
                form.date("decidedOn"),
                form.text("reason"));
        boolean done = form.send(() -> loans.postpone(postponement, form.key()));
        return done ? done(id, "done.postponed", redirect) : again(id, form, model, locale);
    }

    private static String done(UUID id, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", sentence);
        return "redirect:/groups/" + id;
    }

    private String again(UUID id, Form form, Model model, Locale locale) {
        model.addAttribute(form.attribute(), form);
        return page(id, Form.blank("sheet", locale), model, locale);
    }

    private String page(UUID id, Form sheet, Model model, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        LocalDate on = sheet.dateOr("on", today);
        model.addAttribute("group", groups.group(id));
        model.addAttribute("sheetForm", sheet);
        model.addAttribute("sheet", Answer.of(() -> groups.collectionSheet(id, on)));
        model.addAttribute("candidates", Answer.of(() -> groups.members(null, MOST_CHOICES)));
        Form.blank("admit", locale).with("admittedOn", today).offerIn(model);
        Form.blank("appoint", locale).with("appointedOn", today).offerIn(model);
        Form.blank("elect", locale).with("electedOn", today).offerIn(model);
        Form.blank("leave", locale).with("leftOn", today).offerIn(model);
        Form.blank("postpone", locale).with("decidedOn", today).offerIn(model);
        return "portal/group";
    }
}
