package tj.hamyori.portal.books;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.books.BookKeeping;
import tj.hamyori.portal.client.books.CashInTransit;
import tj.hamyori.portal.page.Form;

/** Cash on its way from groups to the lender, by age; an officer confirms what arrived. */
@Controller
@RequestMapping("/cash-in-transit")
class CashInTransitController {

    private final BookKeeping books;
    private final Clock clock;

    CashInTransitController(BookKeeping books, Clock clock) {
        this.books = books;
        this.clock = clock;
    }

    /** @param meeting whose deposit is to be confirmed; null to see the list only */
    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable UUID meeting,
            Model model,
            Locale locale) {
        Form deposit = Form.blank("deposit", locale).with("depositedOn", LocalDate.now(clock));
        return page(Form.blank("transit", locale).with("asOf", asOf), meeting, deposit, model);
    }

    @PostMapping("/deposits")
    String confirm(@RequestParam Map<String, String> fields, Model model, Locale locale, RedirectAttributes redirect) {
        Form form = Form.sent("deposit", locale, fields);
        UUID group = form.uuid("group");
        UUID meeting = form.uuid("meeting");
        BookKeeping.Deposit deposit = new BookKeeping.Deposit(
                form.date("depositedOn"),
                form.amountMinor("counted", form.text("currency")),
                form.optionalText("comment"));
        if (form.send(() -> books.confirmDeposit(group, meeting, deposit, form.key()))) {
            redirect.addFlashAttribute("done", "done.deposited");
            return "redirect:/cash-in-transit";
        }
        return page(Form.blank("transit", locale), meeting, form, model);
    }

    private String page(Form day, @Nullable UUID meeting, Form deposit, Model model) {
        LocalDate asOf = day.dateOr("asOf", LocalDate.now(clock));
        Answer<CashInTransit> cash = Answer.of(() -> books.cashInTransit(asOf));
        CashInTransit known = cash.value();
        model.addAttribute(day.attribute(), day);
        model.addAttribute("cash", cash);
        model.addAttribute(
                "chosen",
                meeting == null || known == null ? null : known.of(meeting).orElse(null));
        model.addAttribute(deposit.attribute(), deposit);
        return "portal/cash-in-transit";
    }
}
