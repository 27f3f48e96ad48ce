package tj.hamyori.portal.client.books;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.Service;
import tj.hamyori.portal.client.Services;
import tj.hamyori.portal.client.group.KeyHolders;

/** Asks and tells group-service about the books of groups. */
@Component
public class BookKeeping {

    private final Services services;

    BookKeeping(Services services) {
        this.services = services;
    }

    /** On the evening of that day. */
    public Ledger ledger(UUID groupId, LocalDate asOf) {
        return get("/api/groups/" + groupId + "/ledger", asOf, new ParameterizedTypeReference<>() {});
    }

    /** Of the days up to this one, the latest first. */
    public Page<Ledger.Entry> entries(UUID groupId, LocalDate asOf, @Nullable String after) {
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("asOf", asOf);
        query.put("after", after);
        query.put("limit", Page.LINES);
        return services.get(
                Service.GROUP,
                "/api/groups/" + groupId + "/ledger/entries",
                query,
                new ParameterizedTypeReference<>() {});
    }

    public Passbook passbook(UUID groupId, UUID memberId, LocalDate asOf) {
        return get(
                "/api/groups/" + groupId + "/members/" + memberId + "/passbook",
                asOf,
                new ParameterizedTypeReference<>() {});
    }

    public CashInTransit cashInTransit(LocalDate asOf) {
        return get("/api/cash-in-transit", asOf, new ParameterizedTypeReference<>() {});
    }

    /** Of the whole organisation, the oldest meetings first. */
    public Conflicts conflicts() {
        return get("/api/meeting-conflicts", null, new ParameterizedTypeReference<>() {});
    }

    public void shareOut(UUID groupId, ShareOut shareOut, String key) {
        post("/api/groups/" + groupId + "/share-outs", shareOut, key);
    }

    public void confirmShareOut(UUID groupId, UUID shareOutId, Confirmation confirmation, String key) {
        post("/api/groups/" + groupId + "/share-outs/" + shareOutId + "/confirmation", confirmation, key);
    }

    public void confirmDeposit(UUID groupId, UUID meetingId, Deposit deposit, String key) {
        post("/api/groups/" + groupId + "/meetings/" + meetingId + "/deposit", deposit, key);
    }

    private <T> T get(String path, @Nullable LocalDate asOf, ParameterizedTypeReference<T> type) {
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("asOf", asOf);
        return services.get(Service.GROUP, path, query, type);
    }

    private void post(String path, Object content, String key) {
        services.post(Service.GROUP, path, content, key, new ParameterizedTypeReference<Map<String, Object>>() {});
    }

    /**
     * @param shareOutId made here, so that sending twice records it once
     * @param last the group ends
     */
    public record ShareOut(UUID shareOutId, LocalDate on, boolean last) {}

    /** @param signature of the key-holder who confirms; null where none has a PIN */
    public record Confirmation(KeyHolders.@Nullable Signature signature) {}

    public record Deposit(
            LocalDate depositedOn,
            long countedMinor,
            @Nullable String comment) {}
}
