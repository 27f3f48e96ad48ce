package tj.hamyori.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import tj.hamyori.portal.config.PortalSettings;

/**
 * The quick exit, for a woman somebody steps up to: ends the session, asks the browser to forget the pages it kept of
 * this site, and shows something anybody may be reading. A meeting not yet sent stays: it is the group's money, under
 * ids that say nothing to whoever looks.
 */
@Controller
class LeaveController {

    private final PortalSettings settings;

    LeaveController(PortalSettings settings) {
        this.settings = settings;
    }

    @PostMapping("/leave")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\"");
        return "redirect:" + settings.quickExitUrl();
    }
}
