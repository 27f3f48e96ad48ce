package tj.hamyori.portal.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.books.BookKeeping;
import tj.hamyori.portal.client.group.Governing;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.page.Form;

/** A group ends, divides or merges; each is asked again before it is done, since none can be taken back. */
@Controller
@RequestMapping("/groups/{id}/changes")
class ChangeGroupController {

    private static final int MOST_CHOICES = 200;
    private static final String CONFIRMED = "confirmed";
    private static final String MOVES = "goes-";

    private final GroupService groups;
    private final Governing governing;
    private final BookKeeping books;
    private final Clock clock;

    ChangeGroupController(GroupService groups, Governing governing, BookKeeping books, Clock clock) {
        this.groups = groups;
        this.governing = governing;
        this.books = books;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        Form.blank("dissolve", locale).with("dissolvedOn", today).offerIn(model);
        Form.blank("split", locale).with("splitOn", today).offerIn(model);
        Form.blank("merge", locale).with("mergedOn", today).offerIn(model);
        model.addAttribute("group", groups.group(id));
        model.addAttribute("shareOut", books.ledger(id, today).recordedShareOut());
        model.addAttribute("others", Answer.of(() -> groups.groups(null, MOST_CHOICES)));
        return "portal/group-changes";
    }

    @PostMapping("/dissolution")
    String dissolve(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("dissolve", locale, fields);
        Governing.Dissolution dissolution =
                new Governing.Dissolution(form.date("dissolvedOn"), form.text("reason"), form.optionalUuid("shareOut"));
        return sure(
                new Asked(id, form, "dissolution", "done.dissolution", fields),
                model,
                locale,
                redirect,
                () -> governing.dissolve(id, dissolution, form.key()));
    }

    @PostMapping("/split")
    String split(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("split", locale, fields);
        Set<UUID> leavers =
                form.rows(MOVES).stream().map(row -> form.uuid(MOVES + row)).collect(Collectors.toSet());
        Governing.Split split = new Governing.Split(form.madeId(), form.text("name"), form.date("splitOn"), leavers);
        return sure(
                new Asked(id, form, "split", "done.split", fields),
                model,
                locale,
                redirect,
                () -> governing.split(id, split, form.key()));
    }

    @PostMapping("/merger")
    String merge(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("merge", locale, fields);
        Governing.Merger merger = new Governing.Merger(form.uuid("intoGroupId"), form.date("mergedOn"));
        return sure(
                new Asked(id, form, "merger", "done.merger", fields),
                model,
                locale,
                redirect,
                () -> governing.merge(id, merger, form.key()));
    }

    private record Asked(UUID id, Form form, String what, String done, Map<String, String> fields) {}

    private String sure(Asked asked, Model model, Locale locale, RedirectAttributes redirect, Runnable request) {
        Form form = asked.form();
        boolean confirmed = !form.value(CONFIRMED).isEmpty();
        if (form.send(confirmed ? request : () -> {})) {
            if (confirmed) {
                redirect.addFlashAttribute("done", asked.done());
                return "redirect:/groups/" + asked.id();
            }
            model.addAttribute("group", groups.group(asked.id()));
            model.addAttribute("what", asked.what());
            model.addAttribute("fields", again(asked));
            model.addAttribute("leavers", leavers(form));
            return "portal/group-change-confirm";
        }
        model.addAttribute(form.attribute(), form);
        return show(asked.id(), model, locale);
    }

    /** What was asked for, to be sent once more with the same key. */
    private static Map<String, String> again(Asked asked) {
        Map<String, String> fields = new LinkedHashMap<>(asked.fields());
        fields.put("key", asked.form().key());
        fields.put(CONFIRMED, "yes");
        fields.remove("_csrf");
        return fields;
    }

    private static List<UUID> leavers(Form form) {
        return form.rows(MOVES).stream().map(UUID::fromString).toList();
    }
}
