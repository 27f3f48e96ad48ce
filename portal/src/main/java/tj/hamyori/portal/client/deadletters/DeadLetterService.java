package tj.hamyori.portal.client.deadletters;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.Service;
import tj.hamyori.portal.client.Services;

/** Asks each service for the messages it set aside; each answers for itself. */
@Component
public class DeadLetterService {

    private final Services services;

    DeadLetterService(Services services) {
        this.services = services;
    }

    /** The oldest first. */
    public Page<DeadLetter> of(Service service, @Nullable Long after) {
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("after", after);
        return services.get(service, "/api/dead-letters", query, new ParameterizedTypeReference<>() {});
    }

    public void retry(Service service, long id, String key) {
        services.post(
                service,
                "/api/dead-letters/" + id + "/retry",
                Map.of(),
                key,
                new ParameterizedTypeReference<Map<String, Object>>() {});
    }

    /** @param error why it could not take effect when it was last delivered */
    public record DeadLetter(
            long id,
            @Nullable String topic,
            @Nullable String type,
            @Nullable String aggregateId,
            @Nullable String error,
            @Nullable Instant failedAt) {}
}
