package tj.hamyori.portal.household;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tj.hamyori.portal.client.group.Households;
import tj.hamyori.portal.page.Form;

/** One household: closed until its reader opens it, then its story, its answer for any date, and what is recorded. */
@Controller
@RequestMapping("/members/{id}/household")
class HouseholdController {

    private final Households households;
    private final HouseholdPage page;

    HouseholdController(Households households, HouseholdPage page) {
        this.households = households;
        this.page = page;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate knownOn,
            Model model,
            Locale locale) {
        return open ? page.opened(id, asOf, knownOn, model, locale) : page.closed(id, model);
    }

    /** @param act what is told or decided; one form of the page each */
    @PostMapping("/{act:left|returned|received|contacted|civil|decide|withdraw}")
    String tell(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent(act, locale, fields);
        if (form.send(request(act, id, form))) {
            redirect.addFlashAttribute("done", "done.household");
            return "redirect:/members/" + id + "/household?open=true";
        }
        model.addAttribute(form.attribute(), form);
        return page.opened(id, null, null, model, locale);
    }

    /** What the form says, read now: what cannot be read keeps it from being sent. */
    private Runnable request(String act, UUID id, Form form) {
        LocalDate on = form.date("on");
        switch (act) {
            case "left" -> {
                String country = form.optionalText("country");
                return () -> households.left(id, on, country, form.key());
            }
            case "received" -> {
                Households.Remittance remittance = remittance(on, form);
                return () -> households.received(id, remittance, form.key());
            }
            case "contacted" -> {
                String kind = form.text("kind");
                return () -> households.contacted(id, on, kind, form.key());
            }
            case "civil" -> {
                String status = form.text("status");
                return () -> households.civilStatus(id, on, status, form.key());
            }
            case "decide" -> {
                Households.Decision decision = new Households.Decision(
                        on, form.text("code"), form.date("questionOn"), form.text("found"), form.text("reason"));
                return () -> households.decide(id, decision, form.key());
            }
            case "withdraw" -> {
                UUID fact = form.uuid("fact");
                Households.Withdrawal withdrawal = new Households.Withdrawal(on, form.text("reason"));
                return () -> households.withdraw(id, fact, withdrawal, form.key());
            }
            case "returned" -> {
                return () -> households.returned(id, on, form.key());
            }
            default -> throw new IllegalArgumentException("There is no form " + act);
        }
    }

    private static Households.Remittance remittance(LocalDate on, Form form) {
        String currency = form.value("currency").isEmpty() ? "TJS" : form.value("currency");
        Long amount = form.optionalAmountMinor("amount", currency);
        return new Households.Remittance(on, amount, amount == null ? null : currency, form.text("receivedBy"));
    }
}
