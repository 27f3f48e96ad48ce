package tj.hamyori.portal.home;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tj.hamyori.portal.config.PortalSettings;

/** The first page: a way in for whoever is not signed in, her work for whoever is. */
@Controller
class HomeController {

    private final PortalSettings settings;

    HomeController(PortalSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/")
    String home(@RequestParam(required = false) @Nullable String signin, Model model) {
        model.addAttribute("signInAt", settings.url() + "/oauth2/authorization/hamyori");
        model.addAttribute("signInFailed", "failed".equals(signin));
        return "portal/home";
    }
}
