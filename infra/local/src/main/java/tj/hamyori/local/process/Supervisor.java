package tj.hamyori.local.process;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Starts a server again when its process dies. Waits one second before the first try and twice as long before each
 * further one, up to half a minute; a server that held for a minute begins again at one second.
 */
public final class Supervisor {
    private static final Duration LOOK_EVERY = Duration.ofMillis(300);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration HELD = Duration.ofMinutes(1);

    private final Consumer<String> told;
    private final List<Thread> watchers = new ArrayList<>();
    private volatile boolean stopped;

    /** @param told takes one sentence for every death and every return */
    public Supervisor(Consumer<String> told) {
        this.told = told;
    }

    public void watch(Server server) {
        Thread watcher = new Thread(() -> watchUntilStopped(server), "watch-" + server.label());
        watcher.setDaemon(true);
        watchers.add(watcher);
        watcher.start();
    }

    /** Nothing is started again from here on; returns when no start is under way any more. */
    public void stop() {
        stopped = true;
        watchers.forEach(Thread::interrupt);
        for (Thread watcher : watchers) {
            try {
                watcher.join(LONGEST_PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void watchUntilStopped(Server server) {
        Duration pause = FIRST_PAUSE;
        long startedNanos = System.nanoTime();
        try {
            while (!stopped) {
                Thread.sleep(LOOK_EVERY);
                if (stopped || server.isAlive()) {
                    continue;
                }
                if (System.nanoTime() - startedNanos > HELD.toNanos()) {
                    pause = FIRST_PAUSE;
                }
                told.accept(server.label() + " died; starting it again in " + pause.toSeconds() + " s.");
                Thread.sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
                startAgain(server);
                startedNanos = System.nanoTime();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain(Server server) {
        try {
            server.start();
            told.accept(server.label() + " is back.");
        } catch (RuntimeException e) {
            if (!stopped) {
                told.accept(server.label() + " did not come back (" + e.getMessage() + ").");
            }
        }
    }
}
