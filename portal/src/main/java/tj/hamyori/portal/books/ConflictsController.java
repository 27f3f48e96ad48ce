package tj.hamyori.portal.books;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tj.hamyori.portal.client.books.BookKeeping;
import tj.hamyori.portal.client.books.Conflicts;
import tj.hamyori.portal.client.group.Directory;

/** What does not fit about the meetings of all groups; each is settled on its meeting's page. */
@Controller
class ConflictsController {

    private final BookKeeping books;
    private final Directory directory;

    ConflictsController(BookKeeping books, Directory directory) {
        this.books = books;
        this.directory = directory;
    }

    @GetMapping("/conflicts")
    String list(Model model) {
        Conflicts conflicts = books.conflicts();
        model.addAttribute("conflicts", conflicts);
        model.addAttribute("names", directory.members(membersIn(conflicts.all())));
        return "portal/conflicts";
    }

    static List<UUID> membersIn(List<Conflicts.Conflict> conflicts) {
        return conflicts.stream()
                .map(Conflicts.Conflict::member)
                .filter(Objects::nonNull)
                .toList();
    }
}
