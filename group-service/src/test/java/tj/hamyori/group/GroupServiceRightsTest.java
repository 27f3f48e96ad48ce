package tj.hamyori.group;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.ANALYST;
import static tj.hamyori.group.Requests.AUDITOR;
import static tj.hamyori.group.Requests.OFFICER;
import static tj.hamyori.group.Requests.STRANGER;
import static tj.hamyori.group.Requests.treasurerOf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningGroupService
class GroupServiceRightsTest {

    @Autowired
    private Http http;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anotherOrganisationSeesAndChangesNothing() {
        Scenario scenario = Scenario.withMeeting(http, "Назарова Зебо");
        List<String> single = List.of(
                scenario.memberPath(""),
                scenario.memberPath("/household"),
                scenario.path(""),
                scenario.meetingPath(),
                scenario.path("/collection-sheet"));
        single.forEach(
                path -> assertThat(http.get(STRANGER, path).status()).as(path).isEqualTo(404));
        assertThat(http.get(STRANGER, "/api/members").body().path("items")).isEmpty();
        assertThat(http.get(STRANGER, "/api/members?ids=" + scenario.member)
                        .body()
                        .path("items"))
                .isEmpty();
        assertThat(http.get(STRANGER, "/api/groups").body().path("items")).isEmpty();

        long events = events();
        Map<String, Object> commands = Map.of(
                "/api/members",
                Requests.member(scenario.member, "Назарова Зебо"),
                "/api/groups",
                Requests.group(scenario.group),
                scenario.memberPath("/contacts"),
                Map.of("on", "2025-03-01", "kind", "CALL"),
                scenario.path("/members"),
                Map.of("memberId", scenario.member, "admittedOn", "2025-02-01"),
                scenario.path("/treasurer"),
                Map.of("memberId", scenario.member, "appointedOn", "2025-02-01"),
                scenario.path("/meetings"),
                Requests.meeting(scenario.meeting, scenario.member, scenario.loan, 25_000),
                scenario.meetingPath() + "/verify",
                Map.of("verifiedOn", "2025-03-16", "countedMinor", 1));
        commands.forEach((path, body) ->
                assertThat(http.post(STRANGER, path, body).status()).as(path).isEqualTo(404));
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void anotherOrganisationsMemberJoinsNoGroupHere() {
        Scenario scenario = Scenario.groupOfOne(http, "Азизова Манижа");
        UUID theirs = UUID.randomUUID();
        assertThat(http.post(STRANGER, "/api/members", Requests.member(theirs, "Каримова Ойша"))
                        .status())
                .isEqualTo(201);

        Http.Answer answer =
                http.post(OFFICER, scenario.path("/members"), Map.of("memberId", theirs, "admittedOn", "2025-02-01"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(http.get(OFFICER, scenario.path("")).body().path("members")).hasSize(1);
    }

    @Test
    void aTreasurerWorksWithHerOwnGroupsOnly() {
        Scenario hers = Scenario.withMeeting(http, "Одинаева Шукрона");
        Scenario another = Scenario.withMeeting(http, "Ғафурова Нилуфар");
        var treasurer = treasurerOf(hers.group);

        assertThat(http.get(treasurer, hers.path("")).status()).isEqualTo(200);
        assertThat(http.get(treasurer, hers.meetingPath()).status()).isEqualTo(200);
        assertThat(http.get(treasurer, hers.path("/collection-sheet")).status()).isEqualTo(200);
        assertThat(http.get(treasurer, another.path("")).status()).isEqualTo(404);
        assertThat(http.get(treasurer, another.meetingPath()).status()).isEqualTo(404);
        assertThat(http.get(treasurer, another.path("/collection-sheet")).status())
                .isEqualTo(404);
        assertThat(http.get(treasurer, another.memberPath("")).status()).isEqualTo(404);
        assertThat(http.get(treasurer, hers.memberPath("/household")).status()).isEqualTo(403);
        assertThat(http.get(treasurer, "/api/groups").body().path("items")).hasSize(1);
        assertThat(http.get(treasurer, "/api/members").body().path("items")).hasSize(1);
        assertThat(http.post(
                                treasurer,
                                another.path("/meetings"),
                                Requests.meeting(UUID.randomUUID(), another.member, another.loan, 1))
                        .status())
                .isEqualTo(404);
        assertThat(http.post(treasurer, "/api/groups", Requests.group(UUID.randomUUID()))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anAnalystSeesNoNames() {
        Scenario scenario = Scenario.withMeeting(http, "Шарипова Дилором");
        List.of(
                        "/api/members",
                        scenario.memberPath(""),
                        scenario.memberPath("/household"),
                        "/api/groups",
                        scenario.path(""),
                        scenario.meetingPath(),
                        scenario.path("/collection-sheet"))
                .forEach(path ->
                        assertThat(http.get(ANALYST, path).status()).as(path).isEqualTo(403));
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        Scenario scenario = Scenario.groupOfOne(http, "Юсупова Мунира");
        assertThat(http.get(AUDITOR, scenario.memberPath("")).status()).isEqualTo(200);
        assertThat(http.post(AUDITOR, "/api/members", Requests.member(UUID.randomUUID(), "Х"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void nobodyWithoutATokenIsAnswered() {
        assertThat(http.get(null, "/api/members").status()).isEqualTo(401);
        assertThat(http.get(null, "/api/members").code()).isEqualTo("UNAUTHENTICATED");
    }

    private long events() {
        return jdbc.sql("select count(*) from domain_event").query(Long.class).single();
    }
}
