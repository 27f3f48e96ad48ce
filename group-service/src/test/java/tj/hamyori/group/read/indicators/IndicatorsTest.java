package tj.hamyori.group.read.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.testing.tokens.TestToken;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

@RunningGroupService
class IndicatorsTest {

    private final UUID group = UUID.randomUUID();
    private final String mfo = "IND" + group.toString().substring(0, 5).toUpperCase(Locale.ROOT);
    private final TestToken officer = TestTokens.of("zarina").mfo(mfo).roles("LOAN_OFFICER");
    private final TestToken manager = TestTokens.of("firuza").mfo(mfo).roles("BRANCH_MANAGER");

    @Autowired
    private Http http;

    @Test
    void countsGroupsAndTheirMembersNestedAndNeverAdded() {
        created("/api/groups", Requests.group(group));
        admitted("Ҷӯраева Зебо", null);
        admitted("Ҷӯраева Нигина", "2026-01-10");
        UUID abandoned = admitted("Ҷӯраева Моҳира", "2025-01-10");
        registered("Дар ҳеҷ гурӯҳ", "2025-01-10");
        Map<String, Object> meeting = Requests.meeting(UUID.randomUUID(), abandoned, UUID.randomUUID(), 25_000);
        created("/api/groups/" + group + "/meetings", meeting);

        JsonNode figures = asked(manager, "?from=2025-02-01&to=2025-02-01&asOf=2026-03-01&operationalWithinDays=351");

        assertThat(figures.path("groupsFounded")).isEqualTo(Http.json("{\"Варзоб\":1}"));
        assertThat(figures.path("groupsOperational")).isEmpty();
        assertThat(figures.path("members").asLong()).isEqualTo(3);
        assertThat(figures.path("womenFromMigrantHouseholds").asLong()).isEqualTo(2);
        assertThat(figures.path("abandonedWomen").asLong()).isEqualTo(1);
        assertThat(cells(figures, "age"))
                .containsExactlyInAnyOrder("35_44 ABANDONED 1", "35_44 MIGRANT 1", "35_44 OTHER 1");
        assertThat(figures.path("definitions").propertyNames()).contains("members", "abandonedWomen", "cells");

        assertThat(asked(manager, "?from=2025-02-02&to=2025-12-31&asOf=2026-03-01&operationalWithinDays=352")
                        .path("groupsFounded"))
                .isEmpty();
        assertThat(asked(manager, "?asOf=2026-03-01&operationalWithinDays=352").path("groupsOperational"))
                .isEqualTo(Http.json("{\"Варзоб\":1}"));
    }

    @Test
    void countsActivitiesOfThePeriodAndTheWomenNamed() {
        created("/api/groups", Requests.group(group));
        UUID migrant = admitted("Ҷӯраева Нигина", "2025-01-10");
        UUID other = admitted("Ҷӯраева Зебо", null);
        activity("EDUCATION_MEETING", "2025-06-01", List.of(), 31);
        activity("EDUCATION_MEETING", "2025-06-30", List.of(), 4);
        activity("EDUCATION_MEETING", "2025-07-01", List.of(), 50);
        activity("SERVICE", "2025-06-10", List.of(migrant, other), null);
        activity("SERVICE", "2025-06-11", List.of(migrant), null);

        JsonNode activities =
                asked(manager, "?from=2025-06-01&to=2025-06-30&asOf=2025-06-30").path("activities");

        assertThat(activities).isEqualTo(Http.json("""
                [{"kind":"EDUCATION_MEETING","held":2,"participants":35,"womenFromMigrantHouseholds":0},
                 {"kind":"SERVICE","held":2,"participants":null,"womenFromMigrantHouseholds":1}]"""));
        assertThat(new Activities("TRAINING", 1, 4L, 5L).published())
                .isEqualTo(new Activities("TRAINING", 1, null, 5L));
        assertThat(new Activities("TRAINING", 1, 5L, 4L).published())
                .isEqualTo(new Activities("TRAINING", 1, 5L, null));
        assertThat(new Activities("TRAINING", 1, 5L, 5L).published()).isEqualTo(new Activities("TRAINING", 1, 5L, 5L));
        assertThat(new Activities("TRAINING", 1, 9L, 5L).published())
                .isEqualTo(new Activities("TRAINING", 1, 9L, null));
        assertThat(new Activities("TRAINING", 1, 10L, 5L).published())
                .isEqualTo(new Activities("TRAINING", 1, 10L, 5L));
    }

    private void activity(String kind, String on, List<UUID> members, @Nullable Integer participants) {
        Map<String, Object> content = new HashMap<>(Map.of(
                "activityId",
                UUID.randomUUID(),
                "kind",
                kind,
                "on",
                on,
                "subject",
                "Қарзҳо",
                "provider",
                "Маркази занон",
                "memberIds",
                members));
        if (participants != null) {
            content.put("participants", participants);
        }
        created("/api/groups/" + group + "/activities", content);
    }

    @Test
    void showsTheAssociationAllOrganisationsWithoutSmallNumbers() {
        created("/api/groups", Requests.group(group));
        for (int woman = 0; woman < 5; woman++) {
            admitted("Ҷӯраева " + woman, "2025-01-10");
        }

        JsonNode figures = asked(Requests.ANALYST, "?asOf=2026-03-01");

        assertThat(figures.path("mfo").isNull()).isTrue();
        assertThat(figures.path("members").asLong()).isGreaterThanOrEqualTo(5);
        assertThat(figures.path("cells")
                        .valueStream()
                        .map(cell -> cell.path("members").asLong()))
                .isNotEmpty()
                .allMatch(members -> members >= 5);
    }

    @Test
    void isForWhoAnswersForAnOrganisationOrForAll() {
        assertThat(http.get(officer, "/api/indicators").status()).isEqualTo(403);
        assertThat(asked(manager, "").path("members").asLong()).isZero();
    }

    private static List<String> cells(JsonNode figures, String dimension) {
        return figures.path("cells")
                .valueStream()
                .filter(cell -> cell.path("dimension").asString().equals(dimension))
                .map(cell -> cell.path("value").asString() + " "
                        + cell.path("category").asString() + " "
                        + cell.path("members").asLong())
                .toList();
    }

    private UUID admitted(String name, @Nullable String leftOn) {
        UUID member = registered(name, leftOn);
        created("/api/groups/" + group + "/members", Map.of("memberId", member, "admittedOn", "2025-02-01"));
        return member;
    }

    private UUID registered(String name, @Nullable String leftOn) {
        UUID member = UUID.randomUUID();
        Map<String, Object> registration = Requests.member(member, name);
        if (leftOn != null) {
            registration.put("husbandEmigration", Map.of("on", leftOn));
        }
        created("/api/members", registration);
        return member;
    }

    private JsonNode asked(TestToken who, String query) {
        Http.Answer answer = http.get(who, "/api/indicators" + query);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body();
    }

    private void created(String path, Object body) {
        Http.Answer answer = http.post(officer, path, body);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    }
}
