package tj.hamyori.portal.meeting;

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
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.client.group.KeyHolders;
import tj.hamyori.portal.page.Form;

/** Key-holders choose the PIN with which they sign, and an officer resets one that was forgotten. */
@Controller
@RequestMapping("/groups/{groupId}/key-holders")
class KeyHolderController {

    private final GroupService groups;

    KeyHolderController(GroupService groups) {
        this.groups = groups;
    }

    @GetMapping
    String show(@PathVariable UUID groupId, Model model, Locale locale) {
        return page(groupId, Form.blank("pin", locale), model);
    }

    /** She types it twice: nobody can look up later what she meant. */
    @PostMapping("/pin")
    String register(
            @PathVariable UUID groupId,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("pin", locale, fields);
        UUID member = form.uuid("memberId");
        String old = form.optionalSecret("oldPin");
        String pin = form.secret("pin");
        form.refuseUnless("again", pin.equals(form.secret("again")), "input.pin-again");
        KeyHolders.Choice choice = new KeyHolders.Choice(pin, old);
        if (form.send(() -> groups.registerPin(groupId, member, choice, form.key()))) {
            redirect.addFlashAttribute("done", "done.pin-chosen");
            return "redirect:/groups/" + groupId + "/key-holders";
        }
        return page(groupId, form, model);
    }

    @PostMapping("/pin/reset")
    String reset(
            @PathVariable UUID groupId,
            @RequestParam Map<String, String> fields,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Form form = Form.sent("pin", locale, fields);
        UUID member = form.uuid("memberId");
        if (form.send(() -> groups.cancelPin(groupId, member, form.key()))) {
            redirect.addFlashAttribute("done", "done.pin-reset");
            return "redirect:/groups/" + groupId + "/key-holders";
        }
        return page(groupId, form, model);
    }

    private String page(UUID groupId, Form form, Model model) {
        model.addAttribute("group", groups.group(groupId));
        model.addAttribute("keyHolders", groups.keyHolders(groupId));
        model.addAttribute("pinForm", form);
        return "portal/key-holders";
    }
}
