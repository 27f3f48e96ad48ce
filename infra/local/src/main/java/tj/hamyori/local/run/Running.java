package tj.hamyori.local.run;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import tj.hamyori.local.process.ProcessTable;
import tj.hamyori.local.process.RunLock;
import tj.hamyori.local.servers.KafkaServer;
import tj.hamyori.local.servers.PostgresServer;
import tj.hamyori.local.setup.DataDirectory;
import tj.hamyori.local.setup.Part;

/** The processes that run on a data directory, seen from another process. */
final class Running {
    private static final Duration ORDERLY = Duration.ofSeconds(90);
    private static final Duration FORCED = Duration.ofSeconds(10);

    private Running() {}

    static Set<Long> processes(DataDirectory directory) {
        return Arrays.stream(Part.values())
                .flatMapToLong(part -> RunLock.holder(directory, part).stream())
                .filter(pid -> ProcessTable.runsWith(pid, directory.processArgument()))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Ends all of them in order, by force only when that takes too long; false when nothing ran. */
    static boolean stop(DataDirectory directory) {
        Set<Long> processes = processes(directory);
        processes.stream().flatMap(pid -> ProcessHandle.of(pid).stream()).forEach(ProcessHandle::destroy);
        for (long pid : processes) {
            ProcessHandle.of(pid).ifPresent(process -> {
                if (!isGoneWithin(process, ORDERLY)) {
                    process.destroyForcibly();
                    isGoneWithin(process, FORCED);
                }
            });
        }
        boolean kafka = KafkaServer.endOrphan(directory);
        boolean postgres = PostgresServer.endOrphan(directory);
        return !processes.isEmpty() || kafka || postgres;
    }

    /** Bytes of memory all processes on the data directory hold together. */
    static long memoryBytes(DataDirectory directory) {
        var all = LongStream.concat(
                processes(directory).stream().mapToLong(Long::longValue), PostgresServer.process(directory).stream());
        return all.boxed()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .mapToLong(ProcessTable::residentBytes)
                .sum();
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
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
