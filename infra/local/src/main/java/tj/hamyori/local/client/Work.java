package tj.hamyori.local.client;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import tj.hamyori.local.setup.Refusal;
import tools.jackson.databind.JsonNode;

/** Looks at work that goes on in the system until it has ended, showing how it moves. */
final class Work {
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final Duration LINE_AT_MOST_EVERY = Duration.ofSeconds(2);

    /** Every other status is an end. */
    private static final Set<String> UNDER_WAY =
            Set.of("ACCEPTED", "WAITING", "QUEUED", "RECEIVED", "STARTING", "STARTED", "RUNNING", "STOPPING");

    private Work() {}

    static JsonNode follow(Supplier<JsonNode> look, Function<JsonNode, String> line, PrintWriter out) {
        long startedNanos = System.nanoTime();
        long shownNanos = startedNanos - LINE_AT_MOST_EVERY.toNanos();
        String shown = "";
        while (true) {
            JsonNode state = look.get();
            long now = System.nanoTime();
            boolean ended = !UNDER_WAY.contains(state.path("status").asString(""));
            String text = line.apply(state);
            if (ended || (!text.equals(shown) && now - shownNanos >= LINE_AT_MOST_EVERY.toNanos())) {
                out.println("  " + TimeUnit.NANOSECONDS.toSeconds(now - startedNanos) + " s  " + text);
                out.flush();
                shown = text;
                shownNanos = now;
            }
            if (ended) {
                return state;
            }
            pause();
        }
    }

    /** The same without a word, for short work. */
    static JsonNode await(Supplier<JsonNode> look) {
        while (true) {
            JsonNode state = look.get();
            if (!UNDER_WAY.contains(state.path("status").asString(""))) {
                return state;
            }
            pause();
        }
    }

    static boolean succeeded(JsonNode state) {
        return state.path("status").asString("").startsWith("COMPLETED");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("No longer watched; the work itself goes on.", e);
        }
    }
}
