package tj.hamyori.identity.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tj.hamyori.identity.client.PortalSettings;

@Controller
class SignInController {

    private final SignInSettings settings;
    private final PortalSettings portal;

    SignInController(SignInSettings settings, PortalSettings portal) {
        this.settings = settings;
        this.portal = portal;
    }

    @GetMapping("/login")
    String signIn(
            Model model,
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String paused,
            @RequestParam(required = false) @Nullable String logout) {
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("paused", paused != null);
        model.addAttribute("signedOut", logout != null);
        model.addAttribute("pauseMinutes", Math.max(1, settings.pause().toMinutes()));
        return "identity/login";
    }

    /** Someone who signs in here without coming from the portal is sent there; this host has nothing else for her. */
    @GetMapping("/")
    String home() {
        return "redirect:" + portal.url() + "/";
    }
}
