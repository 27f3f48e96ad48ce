package tj.hamyori.platform.deadletters;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

/** Each service answers for itself, on its own port: the portal's door leads to none of them in particular. */
@RestController
class DeadLettersController {

    private final DeadLetters letters;
    private final Redelivery redelivery;

    DeadLettersController(DeadLetters letters, Redelivery redelivery) {
        this.letters = letters;
        this.redelivery = redelivery;
    }

    @GetMapping("/api/dead-letters")
    @PreAuthorize("hasAnyRole('MFO_ADMIN', 'AUDITOR')")
    Page list(@RequestParam(defaultValue = "0") long after, Caller caller) {
        List<DeadLetter> items = letters.after(caller.requireMfo(), after);
        return new Page(
                items,
                items.size() < DeadLetters.PAGE
                        ? null
                        : Long.toString(items.getLast().id()));
    }

    /** The message and its effect in the request's one transaction: the letter is gone where the effect is there. */
    @PostMapping("/api/dead-letters/{id}/retry")
    @PreAuthorize("hasRole('MFO_ADMIN')")
    Retried retry(@PathVariable long id, Caller caller) {
        redelivery.deliver(letters.take(caller.requireMfo(), id));
        return new Retried(id);
    }

    /** @param next the id after which the next page begins, null on the last */
    record Page(List<DeadLetter> items, @Nullable String next) {}

    record Retried(long id) {}
}
