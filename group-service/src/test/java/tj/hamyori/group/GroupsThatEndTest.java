package tj.hamyori.group;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.MANAGER;
import static tj.hamyori.group.Requests.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Groups dissolve, divide and merge over HTTP: members, books and history in one transaction, or nothing of it. */
@RunningGroupService
class GroupsThatEndTest {

    @Autowired
    private Http http;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void dissolvesWithALastSharingOutAndSetsItsMembersFree() {
        Scenario scenario = Scenario.groupOfOne(http, "Юсупова Мавлуда");
        OwnMoney own = new OwnMoney(http, scenario);
        save(own, scenario);
        Map<String, Object> wish = Map.of("dissolvedOn", "2025-06-30", "reason", "MEMBERS_DECIDED");

        assertThat(http.post(OFFICER, scenario.path("/dissolution"), wish).code())
                .isEqualTo("LEDGER_NOT_EMPTY");
        assertThat(state(scenario.group)).isEqualTo("ACTIVE");
        assertThat(page(scenario.group).path("members")).hasSize(2);

        UUID shareOut = UUID.randomUUID();
        Map<String, Object> dissolution =
                Map.of("dissolvedOn", "2025-06-30", "reason", "MEMBERS_DECIDED", "shareOutId", shareOut);
        assertThat(http.post(MANAGER, scenario.path("/dissolution"), dissolution)
                        .code())
                .isEqualTo("SHARE_OUT_NOT_RECORDED");
        scenario.created(
                scenario.path("/share-outs"), Map.of("shareOutId", shareOut, "on", "2025-06-30", "last", true));
        assertThat(http.post(OFFICER, scenario.path("/dissolution"), dissolution)
                        .code())
                .isEqualTo("SHARED_OUT_BY_ANOTHER");
        assertThat(state(scenario.group)).isEqualTo("ACTIVE");
        assertThat(http.post(MANAGER, scenario.path("/dissolution"), dissolution)
                        .status())
                .isEqualTo(200);
        assertThat(http.post(MANAGER, scenario.path("/dissolution"), dissolution)
                        .status())
                .isEqualTo(200);

        JsonNode page = page(scenario.group);
        assertThat(page.path("state").asString()).isEqualTo("DISSOLVED");
        assertThat(page.path("endedOn").asString()).isEqualTo("2025-06-30");
        assertThat(page.path("endingReason").asString()).isEqualTo("MEMBERS_DECIDED");
        assertThat(page.path("members")).isEmpty();
        assertThat(page.path("treasurerId").isNull()).isTrue();
        assertThat(page.at("/formerMembers/0/reason").isNull()).isTrue();
        assertThat(ledger(scenario.group).path("cashMinor").asLong()).isZero();
        assertThat(ledger(scenario.group).path("savingsMinor").asLong()).isZero();
        Object rules = Map.of("decidedOn", "2025-07-01", "rules", Map.of());
        assertThat(http.post(OFFICER, scenario.path("/rules"), rules).code()).isEqualTo("GROUP_HAS_ENDED");
        // She is free: another group may admit her on the same day.
        Scenario another = Scenario.groupOfOne(http, "Юсупова Нигина");
        another.created(another.path("/members"), Map.of("memberId", own.other, "admittedOn", "2025-06-30"));
    }

    @Test
    void namesWhatIsMissingWhereAGroupWithoutBooksIsToShareOut() {
        Scenario scenario = Scenario.groupOfOne(http, "Юсупова Мавлуда");

        Http.Answer answer = http.post(
                MANAGER,
                scenario.path("/dissolution"),
                Map.of("dissolvedOn", "2025-06-30", "reason", "INACTIVE", "shareOutId", UUID.randomUUID()));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("SHARE_OUT_NOT_RECORDED");
    }

    @Test
    void refusesWhileALoanOfItsSheetRuns() {
        Scenario scenario = Scenario.groupOfOne(http, "Юсупова Мавлуда");
        UUID loan = UUID.randomUUID();
        jdbc.update(
                "insert into sheet_loan values (?, 'OQIL', ?, ?, ?, 'TJS', 1)",
                loan,
                "OQIL-" + loan,
                scenario.group,
                scenario.member);
        jdbc.update("insert into sheet_version values (?, 1, date '2025-02-01')", loan);
        jdbc.update("insert into sheet_instalment values (?, 1, 1, date '2025-12-01', 100, 0)", loan);
        Map<String, Object> wish = Map.of("dissolvedOn", "2025-06-30", "reason", "MEMBERS_DECIDED");

        assertThat(http.post(OFFICER, scenario.path("/dissolution"), wish).code())
                .isEqualTo("LOANS_RUNNING");

        jdbc.update("insert into sheet_ending values (?, 'WRITTEN_OFF', date '2025-06-30')", loan);
        scenario.done("/dissolution", wish);
    }

    @Test
    void dividesWithMembersBooksAndHistoryOnBothSides() {
        Scenario scenario = Scenario.groupOfOne(http, "Юсупова Мавлуда");
        OwnMoney own = new OwnMoney(http, scenario);
        save(own, scenario);
        scenario.done("/rules", Map.of("decidedOn", "2025-03-01", "rules", Map.of("savingMinor", 100)));
        UUID fresh = UUID.randomUUID();
        Map<String, Object> split = Map.of(
                "newGroupId", fresh, "name", "Субҳ", "splitOn", "2025-06-30", "memberIds", List.of(scenario.member));

        scenario.created(scenario.path("/split"), split);
        scenario.created(scenario.path("/split"), split);

        JsonNode here = page(scenario.group);
        JsonNode there = page(fresh);
        assertThat(here.path("members")).hasSize(1);
        assertThat(here.path("treasurerId").isNull()).isTrue();
        assertThat(here.at("/officers/0/vacatedOn").asString()).isEqualTo("2025-06-30");
        assertThat(here.at("/relatives/0/relation").asString()).isEqualTo("DIVIDED_INTO");
        assertThat(there.at("/relatives/0/relation").asString()).isEqualTo("CAME_OUT_OF");
        assertThat(there.at("/relatives/0/groupId").asString()).isEqualTo(scenario.group.toString());
        assertThat(there.at("/members/0/memberId").asString()).isEqualTo(scenario.member.toString());
        assertThat(there.at("/rules/0/rules/savingMinor").asLong()).isEqualTo(100);
        assertThat(there.path("officers")).isEmpty();
        assertThat(http.get(OFFICER, scenario.memberPath(""))
                        .body()
                        .at("/groups/0")
                        .asString())
                .isEqualTo(fresh.toString());
    }

    /** Two of three shares' savings, half of the social fund, and the cash for them. */
    @Test
    void dividesTheBooksToTheLastUnit() {
        Scenario scenario = Scenario.groupOfOne(http, "Юсупова Мавлуда");
        save(new OwnMoney(http, scenario), scenario);
        UUID fresh = scenario.divided("2025-06-30");

        JsonNode left = ledger(scenario.group);
        JsonNode moved = ledger(fresh);
        assertThat(left.path("savingsMinor").asLong()).isEqualTo(500);
        assertThat(moved.path("savingsMinor").asLong()).isEqualTo(1_000);
        assertThat(moved.path("socialFundMinor").asLong()).isEqualTo(100);
        assertThat(left.path("cashMinor").asLong()).isEqualTo(600);
        assertThat(moved.path("cashMinor").asLong()).isEqualTo(1_100);
        assertThat(left.at("/entries/1/kind").asString()).isEqualTo("MOVED_OUT");
        assertThat(moved.at("/entries/0/kind").asString()).isEqualTo("MOVED_IN");
        assertThat(moved.at("/shareOut/parts/0/weight").asLong()).isEqualTo(2);
        assertThat(http.get(OFFICER, "/api/groups/" + fresh + "/members/" + scenario.member + "/passbook")
                        .body()
                        .toString())
                .contains("MOVED_IN");
    }

    @Test
    void mergesWithAllThatIsInItsBooksAndElectsAnew() {
        Scenario scenario = Scenario.groupOfOne(http, "Юсупова Мавлуда");
        save(new OwnMoney(http, scenario), scenario);
        Scenario into = Scenario.groupOfOne(http, "Юсупова Нигина");
        Map<String, Object> merger = Map.of("intoGroupId", into.group, "mergedOn", "2025-06-30");

        scenario.done("/merger", merger);
        scenario.done("/merger", merger);

        JsonNode gone = page(scenario.group);
        JsonNode joint = page(into.group);
        assertThat(gone.path("state").asString()).isEqualTo("MERGED");
        assertThat(gone.at("/relatives/0/relation").asString()).isEqualTo("MERGED_INTO");
        assertThat(gone.path("formerMembers")).hasSize(2);
        assertThat(joint.path("members")).hasSize(3);
        assertThat(joint.path("treasurerId").isNull()).isTrue();
        assertThat(joint.at("/relatives/0/relation").asString()).isEqualTo("TOOK_IN");
        assertThat(ledger(into.group).path("cashMinor").asLong()).isEqualTo(1_700);
        assertThat(ledger(scenario.group).path("cashMinor").asLong()).isZero();
        Object another = Map.of("intoGroupId", UUID.randomUUID(), "mergedOn", "2025-06-30");
        assertThat(http.post(OFFICER, scenario.path("/merger"), another).code()).isEqualTo("GROUP_HAS_ENDED");
    }

    @Test
    void mergesNothingIntoAGroupThatIsNotThere() {
        Scenario scenario = Scenario.groupOfOne(http, "Юсупова Мавлуда");

        Object merger = Map.of("intoGroupId", UUID.randomUUID(), "mergedOn", "2025-06-30");
        assertThat(http.post(OFFICER, scenario.path("/merger"), merger).status())
                .isEqualTo(404);
        assertThat(state(scenario.group)).isEqualTo("ACTIVE");
    }

    @Test
    void letsNobodyLeaveWhoOwesTheGroup() {
        Scenario scenario = Scenario.groupOfOne(http, "Юсупова Мавлуда");
        OwnMoney own = new OwnMoney(http, scenario);
        own.meetingWithEverything();
        String path = "/members/" + own.other + "/leave";

        Object wish = Map.of("leftOn", "2025-05-01", "reason", "OWN_WISH");
        assertThat(http.post(OFFICER, scenario.path(path), wish).code()).isEqualTo("LEAVER_OWES_HER_GROUP");
        scenario.done(path, Map.of("leftOn", "2025-05-01", "reason", "DIED"));
    }

    /** Savings of 1 000 and 500, counted in shares, and 200 for the social fund. */
    private static void save(OwnMoney own, Scenario scenario) {
        UUID meeting = UUID.randomUUID();
        own.send(own.record(
                meeting,
                "2025-04-15",
                0,
                List.of(
                        OwnMoney.with(OwnMoney.line("SAVING", scenario.member, 1_000), "shares", 2),
                        OwnMoney.with(OwnMoney.line("SAVING", own.other, 500), "shares", 1),
                        OwnMoney.line("SOCIAL_FUND_IN", scenario.member, 200)),
                1_700));
        own.verify(meeting, "2025-04-15", 1_700);
    }

    private JsonNode page(UUID group) {
        return http.get(OFFICER, "/api/groups/" + group).body();
    }

    private JsonNode ledger(UUID group) {
        return http.get(OFFICER, "/api/groups/" + group + "/ledger").body();
    }

    private String state(UUID group) {
        return String.valueOf(
                jdbc.queryForObject("select state from self_help_group where group_id = ?", String.class, group));
    }
}
