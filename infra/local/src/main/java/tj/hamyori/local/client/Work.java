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

    /** Short work is looked at often at first, then less. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);

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
            pause(PAUSE);
        }
    }

    /** The same without a word, for short work. */
    static JsonNode await(Supplier<JsonNode> look) {
        Duration pause = FIRST_PAUSE;
        while (true) {
            JsonNode state = look.get();
            if (!UNDER_WAY.contains(state.path("status").asString(""))) {
                return state;
            }
            pause(pause);
            pause = pause.multipliedBy(2).compareTo(PAUSE) < 0 ? pause.multipliedBy(2) : PAUSE;
        }
    }

    static boolean succeeded(JsonNode state) {
        return state.path("status").asString("").startsWith("COMPLETED");
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("No longer watched; the work itself goes on.", e);
        }
    }
}
