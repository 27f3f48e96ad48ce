package tj.hamyori.portal.offline;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.ResponseBody;
import tj.hamyori.portal.signin.Person;

/** The service worker, the page it shows where nothing can be fetched, and the door for what a phone kept. */
@Controller
class OfflineController {

    private static final MediaType SCRIPT = new MediaType("text", "javascript");

    /** At the root, because it serves the pages below its own address; always asked for anew, so that it can change. */
    @GetMapping("/worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(SCRIPT)
                .body(new ClassPathResource("static/portal/worker.js"));
    }

    /** Kept by the phone, so it tells nothing of whoever asks. */
    @GetMapping("/offline")
    String offline(Model model) {
        model.addAttribute("person", null);
        return "portal/offline";
    }

    @GetMapping("/groups/outbox")
    @ResponseBody
    Door door(@ModelAttribute(name = "person", binding = false) Person person, CsrfToken token) {
        return new Door(person.username(), token.getParameterName(), token.getToken());
    }

    /**
     * What a script asks before it sends a form that may be of an earlier session.
     *
     * @param person user name of whoever is signed in now
     * @param parameter name of the field that carries the token against forged forms
     */
    record Door(String person, String parameter, String token) {}
}
