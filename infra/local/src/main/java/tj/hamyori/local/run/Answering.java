package tj.hamyori.local.run;

import java.time.Duration;
import tj.hamyori.local.servers.Loopback;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Refusal;

/** Waits for a part that another process runs. */
final class Answering {
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private Answering() {}

    static void await(Part part, int port) {
        long startedNanos = System.nanoTime();
        while (!Loopback.answers(port)) {
            if (System.nanoTime() - startedNanos > LIMIT.toNanos()) {
                throw new Refusal(part.label() + " does not answer on 127.0.0.1:" + port
                        + "; it must run in another process or be named in --only.");
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refusal("The start was broken off.", e);
            }
        }
    }
}
