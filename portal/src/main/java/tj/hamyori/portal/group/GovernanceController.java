package tj.hamyori.portal.group;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.group.AgreedRules;
import tj.hamyori.portal.client.group.Governing;
import tj.hamyori.portal.client.group.Group;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.page.Form;

/** How a group is run: its rules, its key-holders, in which order its members borrow. */
@Controller
@RequestMapping("/groups/{id}/governance")
class GovernanceController {

    private static final List<String> FINES = List.of("LATE", "ABSENT", "APOLOGISED", "LATE_SAVING", "OTHER");

    private final GroupService groups;
    private final Governing governing;
    private final Clock clock;

    GovernanceController(GroupService groups, Governing governing, Clock clock) {
        this.groups = groups;
        this.governing = governing;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model, Locale locale) {
        Group group = groups.group(id);
        LocalDate today = LocalDate.now(clock);
        Form.blank("rules", locale).with("decidedOn", today).offerIn(model);
        Form.blank("keys", locale).with("namedOn", today).offerIn(model);
        Form.blank("order", locale).with("agreedOn", today).with("atOnce", 1).offerIn(model);
        model.addAttribute("group", group);
        model.addAttribute("fines", FINES);
        model.addAttribute("turns", Answer.of(() -> governing.turns(id)));
        return "portal/group-governance";
    }

    @PostMapping("/rules")
    String rules(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("rules", locale, fields);
        String currency = Objects.requireNonNullElse(groups.group(id).currency(), "TJS");
        Map<String, Long> fines = new HashMap<>();
        for (String kind : FINES) {
            Long fine = form.optionalAmountMinor("fine-" + kind, currency);
            if (fine != null) {
                fines.put(kind, fine);
            }
        }
        Governing.Decision decision = new Governing.Decision(
                form.date("decidedOn"),
                form.optionalDate("effectiveOn"),
                new AgreedRules(
                        form.optionalAmountMinor("shareValue", currency),
                        form.optionalAmountMinor("saving", currency),
                        form.optionalAmountMinor("socialFund", currency),
                        fines,
                        form.optionalCount("quorumPercent")));
        boolean done = form.send(() -> governing.changeRules(id, decision, form.key()));
        return done ? done(id, "done.rules", redirect) : again(id, form, model, locale);
    }

    @PostMapping("/key-holders")
    String keyHolders(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("keys", locale, fields);
        Set<UUID> holders = Stream.of("first", "second", "third")
                .map(form::optionalUuid)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Governing.Naming naming = new Governing.Naming(holders, form.date("namedOn"));
        boolean done = form.send(() -> governing.nameKeyHolders(id, naming, form.key()));
        return done ? done(id, "done.keys", redirect) : again(id, form, model, locale);
    }

    /** Who has no number is not in the order; none at all ends it. */
    @PostMapping("/lending-order")
    String lendingOrder(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("order", locale, fields);
        record Place(UUID member, long number) {}
        List<UUID> members = groups.group(id).memberships().stream()
                .map(Group.Membership::memberId)
                .filter(member -> !form.value("place-" + member).isBlank())
                .map(member -> new Place(member, form.count("place-" + member)))
                .sorted(Comparator.comparingLong(Place::number))
                .map(Place::member)
                .toList();
        Governing.Order order = new Governing.Order(form.date("agreedOn"), members, form.count("atOnce"));
        boolean done = form.send(() -> governing.agreeLendingOrder(id, order, form.key()));
        return done ? done(id, "done.order", redirect) : again(id, form, model, locale);
    }

    private static String done(UUID id, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", sentence);
        return "redirect:/groups/" + id + "/governance";
    }

    private String again(UUID id, Form form, Model model, Locale locale) {
        model.addAttribute(form.attribute(), form);
        return show(id, model, locale);
    }
}
