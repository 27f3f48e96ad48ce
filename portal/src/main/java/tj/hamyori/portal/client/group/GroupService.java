package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.Service;
import tj.hamyori.portal.client.Services;

/** Asks and tells group-service. */
@Component
public class GroupService {

    /** Most ids the service takes in one question. */
    private static final int MOST_IDS = 100;

    private final Services services;

    GroupService(Services services) {
        this.services = services;
    }

    public List<MemberLine> members(Collection<UUID> ids) {
        String joined =
                ids.stream().distinct().limit(MOST_IDS).map(UUID::toString).collect(Collectors.joining(","));
        return get("/api/members", Map.of("ids", joined), new ParameterizedTypeReference<Page<MemberLine>>() {})
                .items();
    }

    public Page<MemberLine> members(@Nullable String after, int limit) {
        return get("/api/members", page(after, limit), new ParameterizedTypeReference<>() {});
    }

    /** @param like beginnings of words of their names, in any spelling */
    public Page<MemberLine> membersLike(String like, @Nullable String after, int limit) {
        Map<String, Object> query = new HashMap<>(page(after, limit));
        query.put("q", like);
        return get("/api/members", query, new ParameterizedTypeReference<>() {});
    }

    public Member member(UUID id) {
        return get("/api/members/" + id, Map.of(), new ParameterizedTypeReference<>() {});
    }

    public void register(Stated.Registration registration, String key) {
        post("/api/members", registration, key);
    }

    public void correct(UUID memberId, Stated.Correction correction, String key) {
        post("/api/members/" + memberId + "/corrections", correction, key);
    }

    public void changeContact(UUID memberId, Stated.Preference preference, String key) {
        post("/api/members/" + memberId + "/contact-preference", preference, key);
    }

    public void withdrawConsent(UUID memberId, LocalDate on, String key) {
        post("/api/members/" + memberId + "/consent-withdrawal", new Stated.Consent(on), key);
    }

    public void renewConsent(UUID memberId, LocalDate on, String key) {
        post("/api/members/" + memberId + "/consent", new Stated.Consent(on), key);
    }

    public void erase(UUID memberId, Stated.Erasure erasure, String key) {
        post("/api/members/" + memberId + "/erasure", erasure, key);
    }

    public Page<GroupLine> groups(@Nullable String after, int limit) {
        return get("/api/groups", page(after, limit), new ParameterizedTypeReference<>() {});
    }

    public Group group(UUID id) {
        return get("/api/groups/" + id, Map.of(), new ParameterizedTypeReference<>() {});
    }

    public void form(NewGroup group, String key) {
        post("/api/groups", group, key);
    }

    public void admit(UUID groupId, Admission admission, String key) {
        post("/api/groups/" + groupId + "/members", admission, key);
    }

    public void appointTreasurer(UUID groupId, Appointment appointment, String key) {
        post("/api/groups/" + groupId + "/treasurer", appointment, key);
    }

    public void elect(UUID groupId, Election election, String key) {
        post("/api/groups/" + groupId + "/officers", election, key);
    }

    public void leave(UUID groupId, UUID memberId, Leaving leaving, String key) {
        post("/api/groups/" + groupId + "/members/" + memberId + "/leave", leaving, key);
    }

    public CollectionSheet collectionSheet(UUID groupId, LocalDate on) {
        return get(
                "/api/groups/" + groupId + "/collection-sheet",
                Map.of("on", on),
                new ParameterizedTypeReference<>() {});
    }

    public Meeting meeting(UUID groupId, UUID meetingId) {
        return get(
                "/api/groups/" + groupId + "/meetings/" + meetingId, Map.of(), new ParameterizedTypeReference<>() {});
    }

    public void record(UUID groupId, MeetingRecord meeting, String key) {
        post("/api/groups/" + groupId + "/meetings", meeting, key);
    }

    public void verify(UUID groupId, UUID meetingId, SecondCount count, String key) {
        post("/api/groups/" + groupId + "/meetings/" + meetingId + "/verify", count, key);
    }

    public void settle(UUID groupId, UUID meetingId, Settlement settlement, String key) {
        post("/api/groups/" + groupId + "/meetings/" + meetingId + "/conflict-decisions", settlement, key);
    }

    public void reverse(UUID groupId, UUID meetingId, Reversal reversal, String key) {
        post("/api/groups/" + groupId + "/meetings/" + meetingId + "/reversal", reversal, key);
    }

    public KeyHolders keyHolders(UUID groupId) {
        return get("/api/groups/" + groupId + "/key-holders", Map.of(), new ParameterizedTypeReference<>() {});
    }

    public void registerPin(UUID groupId, UUID memberId, KeyHolders.Choice choice, String key) {
        post("/api/groups/" + groupId + "/key-holders/" + memberId + "/pin", choice, key);
    }

    public void cancelPin(UUID groupId, UUID memberId, String key) {
        post("/api/groups/" + groupId + "/key-holders/" + memberId + "/pin/reset", Map.of(), key);
    }

    private <T> T get(String path, Map<String, ? extends @Nullable Object> query, ParameterizedTypeReference<T> type) {
        return services.get(Service.GROUP, path, query, type);
    }

    private void post(String path, Object content, String key) {
        services.post(Service.GROUP, path, content, key, new ParameterizedTypeReference<Map<String, Object>>() {});
    }

    private static Map<String, Object> page(@Nullable String after, int limit) {
        return after == null ? Map.of("limit", limit) : Map.of("limit", limit, "after", after);
    }

    /** @param groupId made here, so that sending twice forms one group */
    public record NewGroup(
            UUID groupId, String name, @Nullable String district, LocalDate formedOn, String currency) {}

    public record Admission(UUID memberId, LocalDate admittedOn) {}

    public record Appointment(UUID memberId, LocalDate appointedOn) {}

    public record Election(String office, UUID personId, LocalDate electedOn) {}

    public record Leaving(LocalDate leftOn, String reason) {}

    /** @param signature of the key-holder who counted; null where none has a PIN */
    public record SecondCount(LocalDate verifiedOn, long countedMinor, KeyHolders.@Nullable Signature signature) {}

    public record Settlement(String kind, UUID subject, String reason) {}

    public record Reversal(String reason) {}
}
