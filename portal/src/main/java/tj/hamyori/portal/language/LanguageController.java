package tj.hamyori.portal.language;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Remembers the chosen language and goes back to the page it was chosen on. */
@Controller
class LanguageController {

    private final LocaleResolver resolver;

    LanguageController(LocaleResolver resolver) {
        this.resolver = resolver;
    }

    @PostMapping("/language")
    String choose(
            @RequestParam String to,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language.ofCode(to).ifPresent(language -> resolver.setLocale(request, response, language.locale()));
        return "redirect:" + (ownPath(back) ? back : "/");
    }

    /** Anything else could lead to another site. */
    private static boolean ownPath(String back) {
        return back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
    }
}
