package tj.hamyori.local.breakage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tj.hamyori.local.journey.system.Person;
import tj.hamyori.local.journey.system.Reply;

/**
 * A client that sends each command again, with the same ids and the same Idempotency-Key, until it is answered; as many
 * commands at a time as it has hands. What no repetition can mend is a failure.
 */
final class Stubborn implements AutoCloseable {
    private static final int HANDS = 3;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final ExecutorService hands = Executors.newFixedThreadPool(HANDS);
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();

    /** @param expected the status of its first and of every repeated answer */
    record Command(Person sender, String path, Map<String, ?> content, int expected) {}

    /** Sends these one after the other, beside what else is being sent. */
    Future<?> sends(List<Command> commands) {
        return hands.submit(() -> commands.forEach(this::send));
    }

    int answered() {
        return answered.get();
    }

    /** How often a command was sent again. */
    int repeated() {
        return repeated.get();
    }

    static void finish(List<? extends Future<?>> all) {
        try {
            for (Future<?> one : all) {
                one.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("the stream of commands did not end well", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void send(Command command) {
        String key = command.path() + command.content().hashCode();
        long deadlineNanos = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < deadlineNanos) {
            Reply reply = command.sender().tryPost(command.path(), command.content(), key);
            if (reply != null && !mayBeRepeated(reply)) {
                reply.as(command.expected());
                answered.incrementAndGet();
                return;
            }
            repeated.incrementAndGet();
            pause();
        }
        assertThat(command).as("never answered").isNull();
    }

    /** Not answered at all, answered by a door without a room behind it, or met somebody at the same account. */
    private static boolean mayBeRepeated(@Nullable Reply reply) {
        return reply == null
                || reply.status() == 503
                || reply.content().path("code").asString("").equals("CONCURRENT_CHANGE");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        hands.shutdownNow();
    }
}
