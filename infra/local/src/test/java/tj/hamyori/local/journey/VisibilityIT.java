package tj.hamyori.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tj.hamyori.local.journey.system.Circle;
import tj.hamyori.local.journey.system.Circle.Brought;
import tj.hamyori.local.journey.system.Organisation;
import tj.hamyori.local.journey.system.Person;
import tj.hamyori.local.journey.system.Reply;
import tj.hamyori.local.journey.system.SharedSystem;
import tj.hamyori.local.journey.system.WholeSystem;
import tools.jackson.databind.JsonNode;

/** Who sees what: another organisation nothing, a treasurer her own groups, the association's analyst no names. */
@Order(3)
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisibilityIT {
    private static final LocalDate LENT_ON = LocalDate.of(2025, 10, 10);
    private static final LocalDate MET_ON = LocalDate.of(2025, 11, 20);
    private static final String NAME = "Чеҳранамо Ғаюрзода";

    private Organisation mfo;
    private Circle hers;
    private Circle another;
    private Person stranger;
    private Person analyst;
    private Person nobody;
    private String applicationId = "";
    private String loanId = "";
    private String loanOfAnother = "";
    private UUID meetingId = new UUID(0, 0);

    @BeforeAll
    void found(WholeSystem system) {
        mfo = Organisation.founded(system, "SEEN");
        hers = mfo.forms("Сарчашма", List.of(NAME, "Бунафша Қосимӣ"));
        another = mfo.forms("Дурахшон", List.of("Ойниса Тоҷӣ", "Мунаввара Иброҳим"));
        loanId = mfo.lends(hers, 0, 120_000, LENT_ON);
        loanOfAnother = mfo.lends(another, 0, 120_000, LENT_ON);
        applicationId = mfo.endorsed(hers, 1, 100_000, LENT_ON);
        meetingId = hers.meet(MET_ON, List.of(new Brought(hers.members().getFirst(), loanId, 5_000)));
        stranger = Organisation.founded(system, "UNSEEN").everybody();
        analyst = Person.analyst(system);
        nobody = Person.nobody(system);
    }

    @Test
    void showsNothingToAnotherOrganisation() {
        singleThings().forEach(path -> stranger.get(path).isRefused(404, "UNKNOWN_RESOURCE"));
    }

    @Test
    void listsNothingForAnotherOrganisation() {
        Stream.of(
                        "/api/members",
                        "/api/groups",
                        "/api/loans",
                        "/api/loan-applications",
                        "/api/loan-accounts?bucket=ALL")
                .forEach(path -> assertThat(stranger.get(path).as(200).path("items"))
                        .as(path)
                        .isEmpty());
        assertThat(stranger.get("/api/portfolio-quality?asOf=2025-12-31")
                        .as(200)
                        .path("currencies"))
                .isEmpty();
    }

    @Test
    void letsAnotherOrganisationChangeNothing() {
        String on = "2025-11-21";
        stranger.post(hers.path() + "/meetings", hers.meeting(UUID.randomUUID(), MET_ON, List.of()))
                .as(404);
        stranger.post("/api/loan-applications/" + applicationId + "/approve", Map.of("approvedOn", on))
                .as(404);
        stranger.post("/api/loans/" + loanId + "/write-off", Map.of("writtenOffOn", on, "reason", "NONE"))
                .as(404);
        stranger.post(
                        "/api/loan-accounts/" + loanId + "/repayments",
                        Map.of(
                                "paymentId",
                                UUID.randomUUID().toString(),
                                "paidOn",
                                on,
                                "amountMinor",
                                100,
                                "currency",
                                Circle.CURRENCY))
                .as(404);
        stranger.post("/api/members/" + hers.members().getFirst() + "/contacts", Map.of("on", on, "kind", "CALL"))
                .as(404);
    }

    @Test
    void showsHerOwnGroupToATreasurer() {
        Stream.of(
                        hers.path(),
                        hers.path() + "/meetings/" + meetingId,
                        hers.path() + "/collection-sheet?on=" + MET_ON,
                        "/api/loan-accounts/" + loanId)
                .forEach(path -> hers.treasurer().get(path).as(200));
        assertThat(ids(hers.treasurer().get("/api/groups"), "groupId")).containsExactly(hers.groupId());
        assertThat(ids(hers.treasurer().get("/api/loan-accounts?bucket=ALL"), "loanId"))
                .containsExactly(loanId);
    }

    @Test
    void showsNoOtherGroupToATreasurer() {
        Stream.of(
                        another.path(),
                        another.path() + "/collection-sheet?on=" + MET_ON,
                        "/api/loan-accounts/" + loanOfAnother,
                        "/api/members/" + another.members().getFirst())
                .forEach(path -> hers.treasurer().get(path).as(404));
        hers.treasurer()
                .post(another.path() + "/meetings", another.meeting(UUID.randomUUID(), MET_ON, List.of()))
                .as(404);
    }

    @Test
    void showsATreasurerTheNameOfHerMemberAndNoMore() {
        JsonNode member = hers.treasurer()
                .get("/api/members/" + hers.members().getFirst())
                .as(200);

        assertThat(member.path("name").toString()).contains(NAME);
        assertThat(member.toString()).doesNotContain("1987-03-19").doesNotContain("555 1234");
    }

    @Test
    void showsTheAnalystFiguresAndNoNames() {
        Reply figures = analyst.get("/api/portfolio-quality?asOf=2025-12-31");

        assertThat(figures.as(200).path("mfo").isNull()).isTrue();
        assertThat(figures.content().toString()).contains(mfo.mfo()).doesNotContain(NAME);
        Stream.concat(
                        singleThings(),
                        Stream.of(
                                "/api/members",
                                "/api/groups",
                                "/api/loans",
                                "/api/loan-applications",
                                "/api/loan-accounts"))
                .forEach(path -> {
                    Reply reply = analyst.get(path);
                    assertThat(reply.status()).as(path).isIn(403, 404);
                    assertThat(reply.content().toString()).as(path).doesNotContain(NAME);
                });
    }

    @Test
    void asksEverybodyForASignIn() {
        assertThat(singleThings().map(path -> nobody.get(path).status())).containsOnly(401);
    }

    private Stream<String> singleThings() {
        String member = "/api/members/" + hers.members().getFirst();
        return Stream.of(
                member,
                member + "/household?asOf=" + MET_ON,
                hers.path(),
                hers.path() + "/meetings/" + meetingId,
                hers.path() + "/collection-sheet?on=" + MET_ON,
                "/api/loan-applications/" + applicationId,
                "/api/loans/" + loanId,
                "/api/loan-accounts/" + loanId);
    }

    private static List<String> ids(Reply list, String field) {
        return list.as(200)
                .path("items")
                .valueStream()
                .map(item -> item.path(field).asString())
                .toList();
    }
}
