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
        LocalDate today = LocalDate.now(clock);
        LocalDate asked = day.optionalDate("asOf");
        model.addAttribute("passbookForm", asked == null && !day.refused() ? day.with("asOf", today) : day);
        model.addAttribute("passbook", books.passbook(id, member, asked == null ? today : asked));
        return "portal/passbook";
    }
}
