package tj.hamyori.group.read;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.group.Http;
import tj.hamyori.group.OwnMoney;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;
import tj.hamyori.platform.projection.ReadModelRebuilder;

@RunningGroupService
class ReadModelsRebuildTest {

    private static final List<String> TABLES = List.of(
            "member",
            "member_index",
            "household_fact",
            "abandonment",
            "self_help_group",
            "membership",
            "group_rules",
            "group_officer",
            "group_key_holders",
            "group_transformation",
            "group_lineage",
            "group_lending_order",
            "group_activity",
            "group_activity_member",
            "meeting",
            "meeting_attendance",
            "meeting_repayment",
            "meeting_box_line",
            "meeting_request",
            "meeting_settlement",
            "ledger_posting",
            "ledger_line",
            "ledger_known",
            "ledger_deposit");

    @Autowired
    private Http http;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ReadModelRebuilder rebuilder;

    @Test
    void replayingTheEventsGivesTheSameRows() {
        Scenario scenario = Scenario.withMeeting(http, "Муродова Зулфия");
        scenario.verify();
        scenario.created(scenario.memberPath("/husband-emigration"), Map.of("on", "2024-01-01", "country", "RU"));
        scenario.created(scenario.memberPath("/husband-return"), Map.of("on", "2024-02-01"));
        scenario.created(
                scenario.memberPath("/remittances"),
                Map.of("receivedOn", "2024-01-05", "receivedBy", "SELF", "amountMinor", 5_000, "currency", "RUB"));
        scenario.created(scenario.memberPath("/contacts"), Map.of("on", "2024-01-06", "kind", "CALL"));
        scenario.created(scenario.memberPath("/civil-status"), Map.of("on", "2024-01-07", "status", "NIKOH_ONLY"));
        scenario.created(
                scenario.memberPath("/household-decisions"),
                Map.of(
                        "on", "2024-01-08",
                        "code", "CONTACT_WITHOUT_MONEY",
                        "questionOn", "2024-01-06",
                        "found", "DID_NOT_REACH_HER",
                        "reason", "Танҳо занг зад"));
        scenario.created(scenario.memberPath("/husband-emigration"), Map.of("on", "2024-03-01", "country", "RU"));
        govern(scenario);
        http.post(Requests.MANAGER, "/api/household-assessments", Map.of("businessDate", "2024-09-01"));
        scenario.created(
                "/api/abandonment-notices/" + scenario.member + "/acknowledgement", Map.of("notedOn", "2024-09-01"));
        String mistaken = jdbc.queryForObject(
                "select fact_id from household_fact where member_id = ? and kind = 'CIVIL_STATUS'",
                String.class,
                scenario.member);
        http.post(
                Requests.OTHER_OFFICER,
                scenario.memberPath("/household-facts/" + mistaken + "/withdrawal"),
                Map.of("on", "2024-01-09", "reason", "Саҳв навишта шуд"));
        OwnMoney own = new OwnMoney(http, scenario);
        own.meetingWithEverything();
        own.reverse(scenario.meeting);
        endings(scenario);
        Map<String, List<String>> before = rows();

        long replayed = rebuilder.rebuild();

        assertThat(replayed).isEqualTo(jdbc.queryForObject("select count(*) from domain_event", Long.class));
        assertThat(rows()).isEqualTo(before);
        assertThat(before.values()).noneMatch(List::isEmpty);
        assertThat(http.get(OFFICER, scenario.meetingPath())
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("REVERSED");
    }

    /** One group divides, the one part dissolves and the other goes over into the group of the scenario. */
    private void endings(Scenario scenario) {
        Scenario other = Scenario.groupOfOne(http, "Муродова Гулчеҳра");
        other.admit(other.anotherMember("Муродова Савлат"));
        UUID fresh = other.divided("2025-06-01");
        other.done("/merger", Map.of("intoGroupId", scenario.group, "mergedOn", "2025-06-02"));
        Object dissolution = Map.of("dissolvedOn", "2025-06-03", "reason", "TOO_FEW_MEMBERS");
        assertThat(http.post(OFFICER, "/api/groups/" + fresh + "/dissolution", dissolution)
                        .status())
                .isEqualTo(200);
    }

    private static void govern(Scenario scenario) {
        scenario.done("/rules", Map.of("decidedOn", "2025-03-01", "rules", Map.of("finesMinor", Map.of("LATE", 100))));
        scenario.created(
                scenario.path("/activities"),
                Map.of(
                        "activityId",
                        UUID.randomUUID(),
                        "kind",
                        "TRAINING",
                        "on",
                        "2025-05-01",
                        "subject",
                        "Дӯзандагӣ",
                        "provider",
                        "Маркази занон",
                        "participants",
                        1,
                        "memberIds",
                        List.of(scenario.member)));
        scenario.done("/lending-order", Map.of("agreedOn", "2025-03-01", "memberIds", List.of(scenario.member)));
        UUID another = scenario.anotherMember("Саидова Мадина");
        scenario.admit(another);
        scenario.done("/key-holders", Map.of("memberIds", List.of(another), "namedOn", "2025-03-01"));
        scenario.done("/key-holders", Map.of("memberIds", List.of(), "namedOn", "2025-04-01"));
        scenario.done("/members/" + another + "/leave", Map.of("leftOn", "2025-04-01", "reason", "OWN_WISH"));
        scenario.done(
                "/transformation", Map.of("legalForm", "LLC", "name", "ҶДММ «Умед»", "registeredOn", "2025-05-01"));
    }

    private Map<String, List<String>> rows() {
        return TABLES.stream().collect(Collectors.toMap(table -> table, this::rows));
    }

    private List<String> rows(String table) {
        return jdbc.query(
                "select one::text from " + table + " one order by 1",
                (row, index) -> Objects.requireNonNull(row.getString(1)));
    }
}
