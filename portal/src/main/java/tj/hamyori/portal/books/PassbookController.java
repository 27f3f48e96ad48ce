package tj.hamyori.portal.books;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tj.hamyori.portal.client.books.BookKeeping;
import tj.hamyori.portal.page.Form;

/** A member's passbook as a page to read and to print. */
@Controller
class PassbookController {

    private final BookKeeping books;
    private final Clock clock;

    PassbookController(BookKeeping books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    @GetMapping("/groups/{id}/members/{member}/passbook")
    String show(
            @PathVariable UUID id,
            @PathVariable UUID member,
            @RequestParam(required = false) @Nullable String asOf,
            Model model,
            Locale locale) {
        Form day = Form.blank("passbook", locale).with("asOf", asOf);
        model.addAttribute("passbook", books.passbook(id, member, day.dateOr("asOf", LocalDate.now(clock))));
        model.addAttribute(day.attribute(), day);
        return "portal/passbook";
    }
}
