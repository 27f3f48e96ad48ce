package tj.hamyori.loan.read.postponements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tj.hamyori.events.repayment.LoanPostponedV1;
import tj.hamyori.loan.Api;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.read.Lender;
import tools.jackson.databind.JsonNode;

@LoanServiceTest
class PostponementsTest {

    private static final String PATH = "/api/postponements";
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private PostponedLoanProjector projector;

    private Lender lender;

    @BeforeEach
    void found() {
        lender = Lender.founded(port);
    }

    @Test
    void countsEachLoanItHasReachedOnce() {
        UUID loan = lender.disbursed(PlayedGroupService.member());
        UUID id = lender.postpone(lender.group());
        assertThat(one(id).path("loansPostponed").asLong()).isZero();
        LoanPostponedV1 postponed = new LoanPostponedV1(loan, id, JUNE, 2);
        projector.on(postponed, lender.mfo());
        projector.on(postponed, lender.mfo());
        projector.on(new LoanPostponedV1(UUID.randomUUID(), id, JUNE, 2), lender.mfo());
        JsonNode shown = one(id);
        assertThat(shown.path("loansPostponed").asLong()).isEqualTo(2);
        assertThat(shown.path("groupId").asString()).isEqualTo(lender.group().toString());
        assertThat(shown.path("months").asInt()).isEqualTo(3);
        assertThat(shown.path("decidedBy").asString()).isEqualTo("farzona");
        assertThat(lender.officer().get(PATH).json().path("items")).hasSize(1);
        assertThat(lender.officer()
                        .get("/api/loans/" + loan)
                        .json()
                        .path("rescheduled")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void showsOnesOwnOrganisationsOnly() {
        UUID id = lender.postpone(lender.group());
        Lender other = Lender.founded(port);
        assertThat(other.manager().get(PATH + "/" + id).status()).isEqualTo(404);
        assertThat(other.manager().get(PATH).json().path("items")).isEmpty();
        assertThat(lender.treasurer().get(PATH).status()).isEqualTo(403);
    }

    @Test
    void isDecidedByManagersOnceAndNotForTomorrow() {
        UUID id = UUID.randomUUID();
        String body = """
                {"postponementId":"%s","district":"TJ-KL-KUL","months":3,"decidedOn":"2026-06-01","reason":"FLOOD"}""".formatted(id);
        assertThat(lender.officer().post(PATH, body).status()).isEqualTo(403);
        Api.Answer first = lender.manager().post(PATH, body);
        assertThat(first.status()).isEqualTo(201);
        assertThat(lender.manager().post(PATH, body)).isEqualTo(first);
        assertThat(lender.manager().post(PATH, body.replace(":3,", ":4,")).code())
                .isEqualTo("POSTPONEMENT_ID_REUSED");
        String later = body.replace("2026-06-01", "2999-01-01").replace(id + "", UUID.randomUUID() + "");
        assertThat(lender.manager().post(PATH, later).code()).isEqualTo("DATED_IN_THE_FUTURE");
        assertThat(lender.manager()
                        .post(PATH, body.replace("\"district\":\"TJ-KL-KUL\",", ""))
                        .code())
                .isEqualTo("POSTPONEMENT_ID_REUSED");
    }

    private JsonNode one(UUID id) {
        return lender.officer().get(PATH + "/" + id).json();
    }
}
