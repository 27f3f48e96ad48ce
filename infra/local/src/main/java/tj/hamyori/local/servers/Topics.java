package tj.hamyori.local.servers;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** The topics between the services; what they carry is said in the module {@code events}. */
final class Topics {
    static final List<String> ALL = List.of("hamyori.group", "hamyori.loan", "hamyori.repayment", "hamyori.portfolio");

    /** More than one, so that keys really are spread; a few, as one machine serves them all. */
    static final int PARTITIONS = 6;

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Topics() {}

    /** Returns when the broker answers and serves every topic. */
    static void createWhenReady(int port, BooleanSupplier alive, Duration limit) {
        // The admin client's own retries begin coarse and log each refusal.
        await(() -> Loopback.answers(port), alive, limit);
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + port,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) limit.toMillis());
        try (Admin admin = Admin.create(settings)) {
            ALL.forEach(topic -> create(admin, topic));
            // The controller answers before the broker has heard of a new topic.
            await(() -> serves(admin), alive, limit);
        }
    }

    private static void create(Admin admin, String name) {
        NewTopic topic = new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of("retention.ms", "-1"));
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("topic " + name + " can't be made", e.getCause());
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static boolean serves(Admin admin) {
        try {
            return admin.describeTopics(ALL).allTopicNames().get().size() == ALL.size();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return false;
            }
            throw new IllegalStateException("the topics can't be seen", e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void await(BooleanSupplier wanted, BooleanSupplier alive, Duration limit) {
        long startedNanos = System.nanoTime();
        while (!wanted.getAsBoolean()) {
            if (!alive.getAsBoolean()) {
                throw new IllegalStateException("its process ended");
            }
            if (System.nanoTime() - startedNanos > limit.toNanos()) {
                throw new IllegalStateException("not ready after " + limit.toSeconds() + " s");
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                throw interrupted(e);
            }
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", e);
    }
}
