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

    @PostMapping("/left")
    String left(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("left", locale, fields);
        LocalDate on = form.date("on");
        String country = form.optionalText("country");
        boolean done = form.send(() -> households.left(id, on, country, form.key()));
        return after(done, id, form, model, locale, redirect);
    }

    @PostMapping("/returned")
    String returned(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("returned", locale, fields);
        LocalDate on = form.date("on");
        boolean done = form.send(() -> households.returned(id, on, form.key()));
        return after(done, id, form, model, locale, redirect);
    }

    @PostMapping("/received")
    String received(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("received", locale, fields);
        String currency = form.value("currency").isEmpty() ? "TJS" : form.value("currency");
        Long amount = form.optionalAmountMinor("amount", currency);
        Households.Remittance remittance = new Households.Remittance(
                form.date("on"), amount, amount == null ? null : currency, form.text("receivedBy"));
        boolean done = form.send(() -> households.received(id, remittance, form.key()));
        return after(done, id, form, model, locale, redirect);
    }

    @PostMapping("/contacted")
    String contacted(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("contacted", locale, fields);
        LocalDate on = form.date("on");
        String kind = form.text("kind");
        boolean done = form.send(() -> households.contacted(id, on, kind, form.key()));
        return after(done, id, form, model, locale, redirect);
    }

    @PostMapping("/civil")
    String civilStatus(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("civil", locale, fields);
        LocalDate on = form.date("on");
        String status = form.text("status");
        boolean done = form.send(() -> households.civilStatus(id, on, status, form.key()));
        return after(done, id, form, model, locale, redirect);
    }

    @PostMapping("/decide")
    String decide(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("decide", locale, fields);
        Households.Decision decision = new Households.Decision(
                form.date("on"), form.text("code"), form.date("questionOn"), form.text("found"), form.text("reason"));
        boolean done = form.send(() -> households.decide(id, decision, form.key()));
        return after(done, id, form, model, locale, redirect);
    }

    @PostMapping("/withdraw")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("withdraw", locale, fields);
        UUID fact = form.uuid("fact");
        Households.Withdrawal withdrawal = new Households.Withdrawal(form.date("on"), form.text("reason"));
        boolean done = form.send(() -> households.withdraw(id, fact, withdrawal, form.key()));
        return after(done, id, form, model, locale, redirect);
    }

    private String after(boolean done, UUID id, Form form, Model model, Locale locale, RedirectAttributes redirect) {
        if (done) {
            redirect.addFlashAttribute("done", "done.household");
            return "redirect:/members/" + id + "/household?open=true";
        }
        model.addAttribute(form.attribute(), form);
        return page.opened(id, null, null, model, locale);
    }
}
