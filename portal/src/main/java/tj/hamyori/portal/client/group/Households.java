package tj.hamyori.portal.client.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.Reading;
import tj.hamyori.portal.client.Service;
import tj.hamyori.portal.client.Services;

/** Asks and tells group-service about households. Each look is recorded there: never ask for what is not shown. */
@Component
public class Households {

    private final Services services;

    Households(Services services) {
        this.services = services;
    }

    public Household of(UUID memberId, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("asOf", asOf);
        query.put("knownAt", knownAt);
        return get("/api/members/" + memberId + "/household", query, new ParameterizedTypeReference<>() {});
    }

    public void left(UUID memberId, LocalDate on, @Nullable String country, String key) {
        post("/api/members/" + memberId + "/husband-emigration", new Departure(on, country), key);
    }

    public void returned(UUID memberId, LocalDate on, String key) {
        post("/api/members/" + memberId + "/husband-return", new Return(on), key);
    }

    public void received(UUID memberId, Remittance remittance, String key) {
        post("/api/members/" + memberId + "/remittances", remittance, key);
    }

    public void contacted(UUID memberId, LocalDate on, String kind, String key) {
        post("/api/members/" + memberId + "/contacts", new Contact(on, kind), key);
    }

    public void civilStatus(UUID memberId, LocalDate on, String status, String key) {
        post("/api/members/" + memberId + "/civil-status", new CivilStatus(on, status), key);
    }

    public void decide(UUID memberId, Decision decision, String key) {
        post("/api/members/" + memberId + "/household-decisions", decision, key);
    }

    public void withdraw(UUID memberId, UUID factId, Withdrawal withdrawal, String key) {
        post("/api/members/" + memberId + "/household-facts/" + factId + "/withdrawal", withdrawal, key);
    }

    public long unseenNotices() {
        return get("/api/abandonment-notices/unseen", Map.of(), new ParameterizedTypeReference<Unseen>() {})
                .notices();
    }

    public Page<Notice> notices(@Nullable Boolean seen, @Nullable String after) {
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("seen", seen);
        query.put("after", after);
        query.put("limit", Page.LINES);
        return get("/api/abandonment-notices", query, new ParameterizedTypeReference<>() {});
    }

    public void acknowledge(UUID memberId, LocalDate notedOn, String key) {
        post("/api/abandonment-notices/" + memberId + "/acknowledgement", new Acknowledgement(notedOn), key);
    }

    /** @param before id of the last one of the page before, null for the latest */
    public List<Reading> readings(@Nullable UUID memberId, @Nullable Long before) {
        return get(
                        "/api/household-readings",
                        Reading.query(memberId, before),
                        new ParameterizedTypeReference<Readings>() {})
                .items();
    }

    private <T> T get(String path, Map<String, ? extends @Nullable Object> query, ParameterizedTypeReference<T> type) {
        return services.get(Service.GROUP, path, query, type);
    }

    private void post(String path, Object content, String key) {
        services.post(Service.GROUP, path, content, key, new ParameterizedTypeReference<Map<String, Object>>() {});
    }

    private record Unseen(long notices) {}

    private record Readings(List<Reading> items) {}

    private record Departure(LocalDate on, @Nullable String country) {}

    private record Return(LocalDate on) {}

    private record Contact(LocalDate on, String kind) {}

    private record CivilStatus(LocalDate on, String status) {}

    private record Acknowledgement(LocalDate notedOn) {}

    /** @param amountMinor null when she did not say; then there is no currency either */
    public record Remittance(
            LocalDate receivedOn,
            @Nullable Long amountMinor,
            @Nullable String currency,
            String receivedBy) {}

    public record Decision(LocalDate on, String code, LocalDate questionOn, String found, String reason) {}

    public record Withdrawal(LocalDate on, String reason) {}
}
