package tj.hamyori.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.local.servers.PostgresServer;
import tj.hamyori.local.setup.DataDirectory;
import tj.hamyori.platform.axon.BulkEvents;
import tj.hamyori.platform.axon.NewEvents;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.RepaymentServiceApplication;

/**
 * repayment-service in this process, on a PostgreSQL of its own that flushes every commit to disk. There is no Kafka:
 * what is measured here happens before publishing, or does not publish.
 */
final class RunningRepayments implements AutoCloseable {

    private static final String DATABASE = "repayments";
    private static final int LOANS_AT_ONCE = 1_000;
    private static final int THREADS = 2;

    private final DataDirectory directory;
    private final int port = freePort();
    private final PostgresServer postgres;
    private final ConfigurableApplicationContext context;

    /** @param settings of the service, as on its command line, besides those every benchmark needs */
    RunningRepayments(String... settings) throws IOException {
        directory = new DataDirectory(Files.createTempDirectory("hamyori-bench-")).open();
        postgres = new PostgresServer(directory, port, List.of(DATABASE));
        postgres.start();
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--logging.level.root=ERROR",
                "--spring.kafka.listener.auto-startup=false",
                "--spring.kafka.admin.auto-create=false",
                // Who measures what depends on it folds by itself; the others are not disturbed.
                "--hamyori.portfolio-quality.fold-every=PT24H",
                "--spring.datasource.url=" + PostgresServer.url(port, DATABASE) + "?reWriteBatchedInserts=true",
                "--hamyori.import.dir=" + directory.root().resolve("imports")));
        arguments.addAll(List.of(settings));
        context = RepaymentServiceApplication.builder().run(arguments.toArray(String[]::new));
        bean(EventProcessingConfiguration.class)
                .eventProcessor("publish", StreamingEventProcessor.class)
                .ifPresent(StreamingEventProcessor::shutDown);
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    JdbcTemplate jdbc() {
        return bean(JdbcTemplate.class);
    }

    /** Where a connection of one's own can be had; user postgres. */
    String jdbcUrl() {
        return PostgresServer.url(port, DATABASE) + "?user=postgres";
    }

    /**
     * Stores the loans as events with their read models, {@value #LOANS_AT_ONCE} in a transaction.
     *
     * @param from number of the first loan
     * @param to number of the last one
     * @return number of events
     */
    long store(GeneratedLoans loans, String mfo, int from, int to) throws InterruptedException {
        List<Future<Integer>> chunks = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int first = from; first <= to; first += LOANS_AT_ONCE) {
                int begin = first;
                int end = Math.min(to, first + LOANS_AT_ONCE - 1);
                chunks.add(threads.submit(() -> storeChunk(loans, mfo, begin, end)));
            }
        }
        long events = 0;
        for (Future<Integer> chunk : chunks) {
            events += result(chunk);
        }
        jdbc().execute("analyze");
        return events;
    }

    private int storeChunk(GeneratedLoans loans, String mfo, int from, int to) {
        List<NewEvents> streams = new ArrayList<>(to - from + 1);
        for (int number = from; number <= to; number++) {
            streams.addAll(loans.events(mfo, number));
        }
        int[] stored = new int[1];
        new RequestContext(mfo, "generator", "generated-" + from, null)
                .run(() -> bean(TransactionTemplate.class)
                        .executeWithoutResult(
                                status -> stored[0] = bean(BulkEvents.class).append(streams)));
        return stored[0];
    }

    private static int result(Future<Integer> chunk) throws InterruptedException {
        try {
            return chunk.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Could not store the generated loans", failure);
        }
    }

    @Override
    public void close() {
        context.close();
        postgres.stop();
        directory.erase();
    }
}
