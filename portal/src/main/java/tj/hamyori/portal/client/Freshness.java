package tj.hamyori.portal.client;

import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether figures may lag: a service has events that others have not heard of yet, because Kafka is slow or away. Asked
 * at most every two seconds, however many pages are shown.
 */
@Component
public class Freshness {

    private static final Duration VALID = Duration.ofSeconds(2);

    /** What was written just now is always on its way for a moment; only what still waits after it is a lag. */
    private static final Duration UNDER_WAY = Duration.ofMillis(400);

    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final List<Service> PUBLISHERS = List.of(Service.GROUP, Service.LOAN, Service.REPAYMENT);

    private final ServiceAddresses addresses;
    private final Clock clock;
    private final JsonMapper json;
    private final RestClient client;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Seen seen = new Seen(Instant.MIN, false);

    Freshness(ServiceAddresses addresses, Clock clock, JsonMapper json) {
        this.addresses = addresses;
        this.clock = clock;
        this.json = json;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build());
        requests.setReadTimeout(PATIENCE);
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    public boolean lagging() {
        if (Instant.now(clock).isAfter(seen.validUntil()) && asking.tryLock()) {
            try {
                boolean waiting = anyWaiting() && (seen.lagging() || anyWaitingAfterAMoment());
                seen = new Seen(Instant.now(clock).plus(VALID), waiting);
            } finally {
                asking.unlock();
            }
        }
        return seen.lagging();
    }

    private boolean anyWaiting() {
        return PUBLISHERS.stream().anyMatch(this::hasWaitingEvents);
    }

    private boolean anyWaitingAfterAMoment() {
        try {
            Thread.sleep(UNDER_WAY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return anyWaiting();
    }

    private boolean hasWaitingEvents(Service service) {
        try {
            String health = client.get()
                    .uri(addresses.of(service) + "/actuator/health")
                    .exchange((request, response) ->
                            new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8));
            JsonNode waiting = json.readTree(health).at("/components/messaging/details/eventsWaiting");
            return waiting.asLong(0) > 0;
        } catch (RestClientException | JacksonException noAnswer) {
            // A service that is away is told where its own figures are missing.
            return false;
        }
    }

    private record Seen(Instant validUntil, boolean lagging) {}
}
