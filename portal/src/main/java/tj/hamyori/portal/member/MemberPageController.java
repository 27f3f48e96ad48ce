package tj.hamyori.portal.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.group.Directory;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.client.group.Member;
import tj.hamyori.portal.client.group.Stated;
import tj.hamyori.portal.page.Form;

/** Shows one member, sets right what is known of her, and erases her after a second confirmation. */
@Controller
@RequestMapping("/members/{id:[0-9a-fA-F-]{36}}")
class MemberPageController {

    private final GroupService groups;
    private final Directory directory;
    private final Clock clock;

    MemberPageController(GroupService groups, Directory directory, Clock clock) {
        this.groups = groups;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model, Locale locale) {
        return page(id, model, locale);
    }

    @GetMapping("/correction")
    String correction(@PathVariable UUID id, Model model, Locale locale) {
        model.addAttribute("form", MemberForms.correction(groups.member(id), LocalDate.now(clock), locale));
        model.addAttribute("memberId", id);
        return "portal/member-correct";
    }

    @PostMapping("/correction")
    String correct(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("correct", locale, fields);
        Stated.Correction correction = new Stated.Correction(
                form.date("on"),
                MemberForms.name(form),
                form.text("sex"),
                form.date("bornOn"),
                form.optionalText("district"),
                MemberForms.paper(form),
                MemberForms.address(form));
        if (form.send(() -> groups.correct(id, correction, form.key()))) {
            return done(id, "done.corrected", redirect);
        }
        model.addAttribute("form", form);
        model.addAttribute("memberId", id);
        return "portal/member-correct";
    }

    @PostMapping("/contact")
    String contact(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("contact", locale, fields);
        Stated.Preference preference = new Stated.Preference(
                form.date("on"),
                form.optionalText("phone"),
                form.optionalText("safeChannel"),
                form.is("neverCall", "yes"));
        boolean done = form.send(() -> groups.changeContact(id, preference, form.key()));
        return done ? done(id, "done.contact", redirect) : again(id, form, model, locale);
    }

    /** Withdrawn where it stands, given again where it was withdrawn. */
    @PostMapping({"/consent-withdrawal", "/consent"})
    String consent(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("consent", locale, fields);
        LocalDate on = form.date("on");
        boolean withdraws = form.is("change", "withdraw");
        boolean done = form.send(() -> {
            if (withdraws) {
                groups.withdrawConsent(id, on, form.key());
            } else {
                groups.renewConsent(id, on, form.key());
            }
        });
        return done
                ? done(id, withdraws ? "done.consent.withdrawn" : "done.consent.given", redirect)
                : again(id, form, model, locale);
    }

    @GetMapping("/erasure")
    String erasure(@PathVariable UUID id, Model model, Locale locale) {
        return erasure(id, Form.blank("erase", locale).with("on", LocalDate.now(clock)), false, model);
    }

    /** Asked twice: the first time what was chosen is shown again, and only then it is done. */
    @PostMapping("/erasure")
    String erase(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("erase", locale, fields);
        Stated.Erasure erasure = new Stated.Erasure(form.date("on"), form.text("reason"));
        if (!form.is("confirmed", "yes")) {
            return erasure(id, form, !form.refused(), model);
        }
        return form.send(() -> groups.erase(id, erasure, form.key()))
                ? done(id, "done.erased", redirect)
                : erasure(id, form, false, model);
    }

    private String erasure(UUID id, Form form, boolean confirm, Model model) {
        model.addAttribute("member", groups.member(id));
        model.addAttribute("form", form);
        model.addAttribute("confirm", confirm);
        model.addAttribute("reasons", MemberForms.REASONS);
        return "portal/member-erase";
    }

    private String again(UUID id, Form form, Model model, Locale locale) {
        model.addAttribute(form.attribute(), form);
        return page(id, model, locale);
    }

    private String page(UUID id, Model model, Locale locale) {
        Member member = groups.member(id);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("member", member);
        model.addAttribute("groupNames", directory.groups());
        model.addAttribute("channels", MemberForms.CHANNELS);
        List<UUID> doubles = member.likelyDoubles() == null ? List.of() : member.likelyDoubles();
        model.addAttribute("doubles", Answer.of(() -> doubles.isEmpty() ? List.of() : groups.members(doubles)));
        MemberForms.contact(member, today, locale).offerIn(model);
        Form.blank("consent", locale).with("on", today).offerIn(model);
        return "portal/member";
    }

    private static String done(UUID id, String what, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", what);
        return "redirect:/members/" + id;
    }
}
