package tj.hamyori.local.rooms;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import tj.hamyori.local.setup.DataDirectory;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;

/** One application that runs as a context of this process. */
public final class RunningRoom {
    private static final Duration HEALTH_ANSWER = Duration.ofSeconds(5);

    private final ConfigurableApplicationContext context;

    private RunningRoom(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Returns when the application has started; throws what kept it from starting. */
    public static RunningRoom start(Room room, Ports ports, DataDirectory directory) {
        SpringApplicationBuilder builder = room.application();
        builder.registerShutdownHook(false);
        builder.initializers(context -> pointToOurPostgres(context.getEnvironment(), ports));
        return new RunningRoom(builder.run(arguments(room, ports, directory).toArray(String[]::new)));
    }

    /** What the room itself answers about its health. */
    public static boolean isHealthy(Room room, Ports ports) {
        var request = HttpRequest.newBuilder(URI.create(ports.url(room.part()) + "/actuator/health"))
                .timeout(HEALTH_ANSWER)
                .build();
        try (var http = HttpClient.newBuilder().connectTimeout(HEALTH_ANSWER).build()) {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void stop() {
        context.close();
    }

    private static List<String> arguments(Room room, Ports ports, DataDirectory directory) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--server.port=" + ports.of(room.part()));
        arguments.add("--server.address=127.0.0.1");
        arguments.add("--spring.main.banner-mode=off");
        arguments.add("--spring.kafka.bootstrap-servers=" + ports.address(Part.KAFKA));
        // Each idle connection is a PostgreSQL process of some 10 MB.
        arguments.add("--spring.datasource.hikari.minimum-idle=2");
        arguments.add("--hamyori.local-run=true");
        arguments.add("--hamyori.issuer=" + ports.url(Part.IDENTITY));
        arguments.add("--hamyori.identity.portal.url=" + ports.url(Part.PORTAL));
        arguments.add("--hamyori.identity.signing-key-file=" + directory.root().resolve("identity-signing-key.json"));
        arguments.add("--hamyori.portal.url=" + ports.url(Part.PORTAL));
        if (room == Room.GROUP || room == Room.LOAN) {
            arguments.add("--hamyori.vault.master-key="
                    + MasterKey.of(directory.root().resolve("vault-master-key")));
        }
        arguments.add("--hamyori.import.dir=" + directory.root().resolve("imports"));
        arguments.add("--hamyori.services.group=" + ports.url(Part.GROUP));
        arguments.add("--hamyori.services.loan=" + ports.url(Part.LOAN));
        arguments.add("--hamyori.services.repayment=" + ports.url(Part.REPAYMENT));
        return arguments;
    }

    /** Only the port may differ here; the room's own connection parameters stay as it set them. */
    private static void pointToOurPostgres(ConfigurableEnvironment environment, Ports ports) {
        String key = "spring.datasource.url";
        String url = environment.getProperty(key);
        if (url != null) {
            String ours = url.replaceFirst("//[^/]+/", "//" + ports.address(Part.POSTGRES) + "/");
            var source = new MapPropertySource("local-run", java.util.Map.of(key, ours));
            environment.getPropertySources().addFirst(source);
        }
    }
}
