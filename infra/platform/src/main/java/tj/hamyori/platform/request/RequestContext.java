package tj.hamyori.platform.request;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf this thread works: set at the edge (request, message, job), read when a command is sent.
 *
 * @param mfo code of the organisation, null when acting for the association
 * @param who user name, or the name of the job
 * @param correlationId the same for all that one request sets in motion
 * @param causationId id of the message that led here, null at the start of a chain
 */
public record RequestContext(
        @Nullable String mfo,
        String who,
        String correlationId,
        @Nullable String causationId) {

    public static final String MFO = "mfo";
    public static final String WHO = "who";
    public static final String CORRELATION_ID = "correlationId";
    public static final String CAUSATION_ID = "causationId";

    private static final ThreadLocal<@Nullable RequestContext> CURRENT = new ThreadLocal<>();

    public static Optional<RequestContext> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Runs the work with this context, then puts back what was there before. */
    public void run(Runnable work) {
        RequestContext before = CURRENT.get();
        CURRENT.set(this);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    /** The same for the servlet chain, whose failures are checked exceptions. */
    void runChecked(ServletWork work) throws ServletException, IOException {
        RequestContext before = CURRENT.get();
        CURRENT.set(this);
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    interface ServletWork {
        void run() throws ServletException, IOException;
    }

    public Map<String, String> metadata() {
        Map<String, String> metadata = new HashMap<>();
        metadata.put(WHO, who);
        metadata.put(CORRELATION_ID, correlationId);
        if (mfo != null) {
            metadata.put(MFO, mfo);
        }
        if (causationId != null) {
            metadata.put(CAUSATION_ID, causationId);
        }
        return metadata;
    }

    private static void restore(@Nullable RequestContext before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
