package tj.hamyori.portal.member;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
import tj.hamyori.portal.client.group.Directory;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.page.Form;

/** Lists members, shows one, registers a new one. */
@Controller
@RequestMapping("/members")
class MemberController {

    private final GroupService groups;
    private final Directory directory;
    private final Clock clock;

    MemberController(GroupService groups, Directory directory, Clock clock) {
        this.groups = groups;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("members", Answer.of(() -> groups.members(after, Page.LINES)));
        return "portal/members";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("member", groups.member(id));
        model.addAttribute("groupNames", directory.groups());
        return "portal/member";
    }

    @GetMapping("/new")
    String blank(Model model, Locale locale) {
        model.addAttribute(
                "form", Form.blank("register", locale).with("sex", "F").with("consentOn", LocalDate.now(clock)));
        return "portal/member-new";
    }

    @PostMapping("/new")
    String register(@RequestParam Map<String, String> fields, Model model, Locale locale, RedirectAttributes redirect) {
        Form form = Form.sent("register", locale, fields);
        UUID id = form.madeId();
        GroupService.Registration registration = new GroupService.Registration(
                id,
                new GroupService.Name(form.text("document"), form.optionalText("knownAs")),
                form.text("sex"),
                form.date("bornOn"),
                form.optionalText("district"),
                form.optionalText("phone"),
                new GroupService.Consent(form.date("consentOn")),
                emigration(form));
        if (form.send(() -> groups.register(registration, form.key()))) {
            redirect.addFlashAttribute("done", "done.registered");
            return "redirect:/members/" + id;
        }
        model.addAttribute("form", form);
        return "portal/member-new";
    }

    private static GroupService.@Nullable Emigration emigration(Form form) {
        LocalDate on = form.optionalDate("emigratedOn");
        return on == null ? null : new GroupService.Emigration(on, form.optionalText("country"));
    }
}
