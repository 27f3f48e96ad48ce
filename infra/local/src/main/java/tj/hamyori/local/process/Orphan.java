package tj.hamyori.local.process;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server of ours that outlived the process that started it (that one was killed with -9).
 *
 * @param argument what its command line must hold to be ours
 * @param signal the name of the signal that makes it stop in order
 */
public record Orphan(long pid, String argument, String signal) {
    private static final Duration ORDERLY = Duration.ofMinutes(1);

    /** Ends it, in order if it can; waits until it is gone. Does nothing to a process that isn't ours. */
    public boolean end() {
        var process = ProcessHandle.of(pid);
        if (process.isEmpty() || !ProcessTable.runsWith(pid, argument)) {
            return false;
        }
        send();
        if (!isGoneWithin(process.get(), ORDERLY)) {
            process.get().destroyForcibly();
            isGoneWithin(process.get(), ORDERLY);
        }
        return true;
    }

    private void send() {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid)
                    .start()
                    .waitFor();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isGoneWithin(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new CompletionException(e);
        }
    }
}
