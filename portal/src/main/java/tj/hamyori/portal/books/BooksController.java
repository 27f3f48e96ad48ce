package tj.hamyori.portal.books;

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
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.books.BookKeeping;
import tj.hamyori.portal.client.books.Conflicts;
import tj.hamyori.portal.client.books.Ledger;
import tj.hamyori.portal.client.group.Directory;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.client.group.KeyHolders;
import tj.hamyori.portal.page.Form;
import tj.hamyori.portal.signin.Person;

/** A group's books on any day: what does not fit, and the sharing-out that one person records and another confirms. */
@Controller
@RequestMapping("/groups/{id}/books")
class BooksController {

    private final BookKeeping books;
    private final GroupService groups;
    private final Directory directory;
    private final Clock clock;

    BooksController(BookKeeping books, GroupService groups, Directory directory, Clock clock) {
        this.books = books;
        this.groups = groups;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String after,
            Model model,
            Locale locale) {
        return page(id, Form.blank("books", locale).with("asOf", asOf), after, model, locale);
    }

    @PostMapping("/share-out")
    String shareOut(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("shareOut", locale, fields);
        BookKeeping.ShareOut wanted = new BookKeeping.ShareOut(form.madeId(), form.date("on"), form.is("last", "true"));
        boolean done = form.send(() -> books.shareOut(id, wanted, form.key()));
        return done ? done(id, "done.shared-out", redirect) : again(id, form, model, locale);
    }

    @PostMapping("/share-out/confirmation")
    String confirmShareOut(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("confirmShareOut", locale, fields);
        UUID shareOut = form.uuid("shareOutId");
        UUID signer = form.optionalUuid("signedBy");
        BookKeeping.Confirmation confirmation = new BookKeeping.Confirmation(
                signer == null ? null : new KeyHolders.Signature(signer, form.secret("pin")));
        boolean done = form.send(() -> books.confirmShareOut(id, shareOut, confirmation, form.key()));
        return done ? done(id, "done.share-out-confirmed", redirect) : again(id, form, model, locale);
    }

    private static String done(UUID id, String sentence, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", sentence);
        return "redirect:/groups/" + id + "/books";
    }

    private String again(UUID id, Form form, Model model, Locale locale) {
        model.addAttribute(form.attribute(), form);
        return page(id, Form.blank("books", locale), null, model, locale);
    }

    private String page(UUID id, Form day, @Nullable String after, Model model, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        Ledger ledger = books.ledger(id, day.dateOr("asOf", today));
        Page<Ledger.Entry> entries = books.entries(id, ledger.asOf(), after);
        Person reader = (Person) model.getAttribute("person");
        Answer<List<Conflicts.Conflict>> conflicts = reader != null && reader.readsLoans()
                ? Answer.of(() -> books.conflicts().of(id))
                : new Answer<>(List.of(), null);
        model.addAttribute(day.attribute(), day);
        model.addAttribute("ledger", ledger);
        model.addAttribute("entries", entries);
        model.addAttribute("conflicts", conflicts);
        model.addAttribute("group", Answer.of(() -> groups.group(id)));
        model.addAttribute("names", directory.members(people(ledger, entries, conflicts.orElse(List.of()))));
        model.addAttribute(
                "signers",
                ledger.recordedShareOut() == null
                        ? List.of()
                        : groups.keyHolders(id).signers());
        Form.blank("shareOut", locale).with("on", today).offerIn(model);
        Form.blank("confirmShareOut", locale).offerIn(model);
        return "portal/books";
    }

    private static List<UUID> people(Ledger ledger, Page<Ledger.Entry> entries, List<Conflicts.Conflict> conflicts) {
        return Stream.of(
                        ledger.savers().stream().map(Ledger.Member::memberId),
                        entries.items().stream()
                                .flatMap(entry -> entry.lines().stream())
                                .map(Ledger.Movement::memberId),
                        ConflictsController.membersIn(conflicts).stream())
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
