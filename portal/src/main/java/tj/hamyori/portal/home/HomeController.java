package tj.hamyori.portal.home;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.group.Households;
import tj.hamyori.portal.config.PortalSettings;
import tj.hamyori.portal.signin.Person;

/** The first page: a way in for whoever is not signed in, her work for whoever is. */
@Controller
class HomeController {

    private final PortalSettings settings;
    private final Households households;

    HomeController(PortalSettings settings, Households households) {
        this.settings = settings;
        this.households = households;
    }

    @GetMapping("/")
    String home(@RequestParam(required = false) @Nullable String signin, Model model) {
        if (model.getAttribute("person") instanceof Person person && person.credit()) {
            model.addAttribute("notices", Answer.of(households::unseenNotices).value());
        }
        model.addAttribute("signInAt", settings.url() + "/oauth2/authorization/hamyori");
        model.addAttribute("signInFailed", "failed".equals(signin));
        return "portal/home";
    }
}
