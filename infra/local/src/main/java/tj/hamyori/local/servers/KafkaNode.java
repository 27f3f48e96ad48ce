package tj.hamyori.local.servers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * The broker's process. It ends on SIGTERM, and also when its standard input closes: then the process that started it
 * is gone, and nobody would watch this one any more.
 */
final class KafkaNode {
    private static final int NODE = 1;

    /** Kafka's default of 128 MB is for brokers with many compacted topics; ours has one small one. */
    private static final int DEDUPE_BUFFER_BYTES = 4 * 1024 * 1024;

    private static final int INDEX_BYTES = 2 * 1024 * 1024;

    /** After a kill the broker is let in again only when its former self has been silent for so long; default 9 s. */
    private static final int SESSION_MILLIS = 4_000;

    private static final int HEARTBEAT_MILLIS = 500;

    private KafkaNode() {}

    /** Arguments: log directory, broker port, controller port. */
    public static void main(String[] arguments) throws Exception {
        Path log = Path.of(arguments[0]);
        int port = Integer.parseInt(arguments[1]);
        int controllerPort = Integer.parseInt(arguments[2]);
        if (!Files.exists(log.resolve("meta.properties"))) {
            format(log);
        }
        var config = KafkaConfig.fromProps(properties(log, port, controllerPort));
        KafkaRaftServer server = new KafkaRaftServer(config, Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-shutdown"));
        endWithParent();
        server.startup();
        server.awaitShutdown();
    }

    private static void format(Path log) throws Exception {
        new Formatter()
                .setNodeId(NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .addDirectory(log.toString())
                .setMetadataLogDirectory(log.toString())
                .setControllerListenerName("CONTROLLER")
                .setIgnoreFormatted(true)
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    private static Properties properties(Path log, int port, int controllerPort) {
        String broker = "PLAINTEXT://127.0.0.1:" + port;
        Properties it = new Properties();
        it.setProperty("process.roles", "broker,controller");
        it.setProperty("node.id", Integer.toString(NODE));
        it.setProperty("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        it.setProperty("controller.listener.names", "CONTROLLER");
        it.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        it.setProperty("listeners", broker + ",CONTROLLER://127.0.0.1:" + controllerPort);
        it.setProperty("advertised.listeners", broker);
        it.setProperty("log.dirs", log.toString());
        // A new consumer can be built from offset 0: nothing is ever thrown away.
        it.setProperty("log.retention.ms", "-1");
        it.setProperty("auto.create.topics.enable", "false");
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            it.setProperty(topic + ".replication.factor", "1");
            it.setProperty(topic + ".num.partitions", "4");
        }
        it.setProperty("transaction.state.log.min.isr", "1");
        it.setProperty("share.coordinator.state.topic.min.isr", "1");
        it.setProperty("group.initial.rebalance.delay.ms", "0");
        it.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(DEDUPE_BUFFER_BYTES));
        it.setProperty("log.index.size.max.bytes", Integer.toString(INDEX_BYTES));
        it.setProperty("broker.session.timeout.ms", Integer.toString(SESSION_MILLIS));
        it.setProperty("broker.heartbeat.interval.ms", Integer.toString(HEARTBEAT_MILLIS));
        it.setProperty("num.network.threads", "2");
        it.setProperty("num.io.threads", "4");
        return it;
    }

    private static void endWithParent() {
        Thread waiting = new Thread(
                () -> {
                    try {
                        while (System.in.read() >= 0) {
                            // Nothing is ever written to it; only its end matters.
                        }
                    } catch (IOException e) {
                        // A broken pipe says the same as its end.
                    }
                    System.exit(0);
                },
                "end-with-parent");
        waiting.setDaemon(true);
        waiting.start();
    }
}
