package tj.hamyori.portal.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.client.group.MemberLine;
import tj.hamyori.portal.client.group.Stated;
import tj.hamyori.portal.page.Form;

/** Lists members, finds them by name, registers a new one. */
@Controller
@RequestMapping("/members")
class MemberController {

    private final GroupService groups;
    private final Clock clock;

    MemberController(GroupService groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        String like = q == null || q.isBlank() ? null : q.strip();
        model.addAttribute("like", like);
        model.addAttribute(
                "members",
                Answer.of(() -> like == null
                        ? groups.members(after, Page.LINES)
                        : groups.membersLike(like, after, Page.LINES)));
        return "portal/members";
    }

    @GetMapping("/new")
    String blank(Model model, Locale locale) {
        return form(
                Form.blank("register", locale)
                        .with("sex", "F")
                        .with("safeChannel", "AT_MEETING")
                        .with("consentOn", LocalDate.now(clock)),
                model);
    }

    @PostMapping("/new")
    String register(@RequestParam Map<String, String> fields, Model model, Locale locale, RedirectAttributes redirect) {
        Form form = Form.sent("register", locale, fields);
        if (form.is("find", "vouchers")) {
            return form(form, model);
        }
        UUID id = form.madeId();
        Stated.Registration registration = new Stated.Registration(
                id,
                MemberForms.name(form),
                form.text("sex"),
                form.date("bornOn"),
                form.optionalText("district"),
                form.optionalText("phone"),
                new Stated.Consent(form.date("consentOn")),
                emigration(form),
                MemberForms.vouchers(form),
                MemberForms.paper(form),
                MemberForms.address(form),
                form.optionalText("safeChannel"),
                form.is("neverCall", "yes"));
        if (form.send(() -> groups.register(registration, form.key()))) {
            redirect.addFlashAttribute("done", "done.registered");
            return "redirect:/members/" + id;
        }
        return form(form, model);
    }

    private String form(Form form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("channels", MemberForms.CHANNELS);
        model.addAttribute("vouchers", Answer.of(() -> vouchers(form)));
        return "portal/member-new";
    }

    /** Those whose names are like what was written, or the first ones; who was chosen before stays among them. */
    private Page<MemberLine> vouchers(Form form) {
        String like = form.optionalText("voucherLike");
        Page<MemberLine> found =
                like == null ? groups.members(null, Page.LINES) : groups.membersLike(like, null, Page.LINES);
        List<UUID> chosen = MemberForms.vouchers(form).stream()
                .filter(id ->
                        found.items().stream().noneMatch(line -> line.memberId().equals(id)))
                .toList();
        return chosen.isEmpty()
                ? found
                : new Page<>(
                        Stream.concat(groups.members(chosen).stream(), found.items().stream())
                                .toList(),
                        found.next());
    }

    private static Stated.@Nullable Emigration emigration(Form form) {
        LocalDate on = form.optionalDate("emigratedOn");
        return on == null ? null : new Stated.Emigration(on, form.optionalText("country"));
    }
}
