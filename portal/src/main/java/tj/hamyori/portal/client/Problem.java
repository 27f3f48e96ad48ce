package tj.hamyori.portal.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a service did not do or tell what was asked.
 *
 * @param status HTTP status; 503 where no answer came at all
 * @param code stable code
 * @param detail one sentence in the reader's language, if the service gave one
 */
public record Problem(int status, String code, @Nullable String detail, List<Violation> violations) {

    static final String AWAY = "SERVICE_UNAVAILABLE";

    public static Problem away(Service service) {
        return new Problem(503, AWAY, null, List.of(new Violation("service", service.name(), null)));
    }

    /** No answer came: whether the service acted on the request is not known. */
    public boolean away() {
        return code.equals(AWAY);
    }

    public boolean notFound() {
        return status == 404;
    }

    public boolean forbidden() {
        return status == 403;
    }

    /**
     * One thing wrong with the input.
     *
     * @param field path of the field in the request
     */
    public record Violation(
            @Nullable String field,
            @Nullable String code,
            @Nullable String message) {}
}
