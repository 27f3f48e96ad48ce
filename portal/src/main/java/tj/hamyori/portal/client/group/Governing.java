package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import tj.hamyori.portal.client.Service;
import tj.hamyori.portal.client.Services;

/** How a group is run, what it did, how it is graded, and how it ends, divides or merges. */
@Component
public class Governing {

    private final Services services;

    Governing(Services services) {
        this.services = services;
    }

    public GroupGrading grading(UUID groupId, LocalDate asOf) {
        return services.get(
                Service.GROUP,
                "/api/groups/" + groupId + "/grading",
                Map.of("asOf", asOf),
                new ParameterizedTypeReference<>() {});
    }

    public List<Activity> activities(UUID groupId) {
        return services.get(
                Service.GROUP,
                "/api/groups/" + groupId + "/activities",
                Map.of(),
                new ParameterizedTypeReference<>() {});
    }

    public Turns turns(UUID groupId) {
        return services.get(
                Service.LOAN, "/api/lending-orders/" + groupId, Map.of(), new ParameterizedTypeReference<>() {});
    }

    public void changeRules(UUID groupId, Decision decision, String key) {
        post(groupId, "/rules", decision, key);
    }

    public void nameKeyHolders(UUID groupId, Naming naming, String key) {
        post(groupId, "/key-holders", naming, key);
    }

    public void agreeLendingOrder(UUID groupId, Order order, String key) {
        post(groupId, "/lending-order", order, key);
    }

    public void record(UUID groupId, NewActivity activity, String key) {
        post(groupId, "/activities", activity, key);
    }

    public void dissolve(UUID groupId, Dissolution dissolution, String key) {
        post(groupId, "/dissolution", dissolution, key);
    }

    public void split(UUID groupId, Split split, String key) {
        post(groupId, "/split", split, key);
    }

    public void merge(UUID groupId, Merger merger, String key) {
        post(groupId, "/merger", merger, key);
    }

    private void post(UUID groupId, String path, Object content, String key) {
        services.post(
                Service.GROUP,
                "/api/groups/" + groupId + path,
                content,
                key,
                new ParameterizedTypeReference<Map<String, Object>>() {});
    }

    /** Whose turn it is to borrow; none where there is no order. */
    public record Turns(int atOnce, List<Turn> turns) {}

    /** @param state BORROWED, NEXT, WAITING or LEFT */
    public record Turn(UUID memberId, String state) {}

    /** @param effectiveOn null for the day of the decision */
    public record Decision(LocalDate decidedOn, @Nullable LocalDate effectiveOn, AgreedRules rules) {}

    public record Naming(Set<UUID> memberIds, LocalDate namedOn) {}

    public record Order(LocalDate agreedOn, List<UUID> memberIds, long atOnce) {}

    /** @param activityId made here, so that sending twice records one */
    public record NewActivity(
            UUID activityId,
            String kind,
            LocalDate on,
            String subject,
            String provider,
            @Nullable Long valueMinor,
            @Nullable String currency,
            @Nullable Long participants) {}

    /** @param shareOutId of the last sharing-out, which another person recorded; null where the books are empty */
    public record Dissolution(
            LocalDate dissolvedOn, String reason, @Nullable UUID shareOutId) {}

    public record Split(UUID newGroupId, String name, LocalDate splitOn, Set<UUID> memberIds) {}

    public record Merger(UUID intoGroupId, LocalDate mergedOn) {}
}
