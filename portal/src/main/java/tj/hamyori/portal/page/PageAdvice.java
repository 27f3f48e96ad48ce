package tj.hamyori.portal.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import tj.hamyori.portal.client.Freshness;
import tj.hamyori.portal.language.Language;
import tj.hamyori.portal.language.Shown;

/** What every page needs beside its own matter: the writer of figures, the languages, and whether figures lag. */
@ControllerAdvice
class PageAdvice {

    private final MessageSource messages;
    private final Freshness freshness;
    private final Clock clock;

    PageAdvice(MessageSource messages, Freshness freshness, Clock clock) {
        this.messages = messages;
        this.freshness = freshness;
        this.clock = clock;
    }

    @ModelAttribute
    void common(Model model, Locale locale, HttpServletRequest request) {
        model.addAttribute("show", new Shown(messages, locale, clock.getZone()));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("language", Language.of(locale));
        model.addAttribute("languages", List.of(Language.values()));
        model.addAttribute("here", here(request));
        model.addAttribute("path", request.getRequestURI());
        model.addAttribute("lagging", request.getUserPrincipal() != null && freshness.lagging());
    }

    /** Where a change of language comes back to; after a refused form that is the page the form was on. */
    private static String here(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            return request.getRequestURI() + (query == null ? "" : "?" + query);
        }
        return pathOf(request.getHeader(HttpHeaders.REFERER));
    }

    private static String pathOf(@Nullable String referer) {
        try {
            URI address = URI.create(referer == null ? "/" : referer);
            String query = address.getRawQuery();
            return address.getRawPath() + (query == null ? "" : "?" + query);
        } catch (IllegalArgumentException unreadable) {
            return "/";
        }
    }
}
