package tj.hamyori.loan.read.tranches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tj.hamyori.loan.Api;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.read.Lender;
import tools.jackson.databind.JsonNode;

@LoanServiceTest
class TranchesTest {

    @LocalServerPort
    private int port;

    @Test
    void showsWhatIsPlannedHandedOverAndLeft() {
        Lender lender = Lender.founded(port);
        UUID member = PlayedGroupService.member();
        UUID loan = lender.begunInTranches(member, false);
        JsonNode begun = file(lender, loan);
        assertThat(begun.path("principalMinor").asLong()).isEqualTo(125_000);
        assertThat(begun.at("/tranches/disbursedMinor").asLong()).isEqualTo(100_000);
        assertThat(begun.at("/tranches/leftMinor").asLong()).isEqualTo(25_000);
        assertThat(begun.at("/tranches/parts/1/plannedOn").asString()).isEqualTo("2026-03-01");
        assertThat(begun.at("/tranches/parts/1/disbursedOn").isNull()).isTrue();

        UUID id = UUID.randomUUID();
        String path = "/api/loans/" + loan + "/tranches";
        String body = Lender.tranche(member, id, 25_000);
        Api.Answer first = lender.officer().post(path, body);
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(lender.officer().post(path, body)).isEqualTo(first);
        assertThat(lender.officer()
                        .post(path, Lender.tranche(member, id, 24_999))
                        .code())
                .isEqualTo("TRANCHE_ID_REUSED");
        assertThat(lender.officer()
                        .post(path, body.replace("2026-03-01", "2999-01-01"))
                        .code())
                .isEqualTo("DATED_IN_THE_FUTURE");
        assertThat(lender.treasurer().post(path, body).status()).isEqualTo(403);
        assertThat(Lender.founded(port).officer().post(path, body).code()).isEqualTo("UNKNOWN_RESOURCE");

        JsonNode whole = file(lender, loan);
        assertThat(whole.at("/tranches/leftMinor").asLong()).isZero();
        assertThat(whole.at("/tranches/parts/1/trancheId").asString()).isEqualTo(id.toString());
        assertThat(whole.at("/tranches/parts/1/disbursedBy").asString()).isEqualTo("nilufar");
        assertThat(whole.path("history").findValuesAsString("what"))
                .containsExactly("SUBMITTED", "APPROVED", "DISBURSED", "TRANCHE_DISBURSED");
    }

    @Test
    void showsThatTheRestWasCancelled() {
        Lender lender = Lender.founded(port);
        UUID loan = lender.begunInTranches(PlayedGroupService.member(), true);
        JsonNode tranches = file(lender, loan).path("tranches");
        assertThat(tranches.path("disbursedMinor").asLong()).isEqualTo(110_000);
        assertThat(tranches.path("leftMinor").asLong()).isZero();
        assertThat(tranches.path("cancelledOn").asString()).isEqualTo("2026-04-01");
        assertThat(tranches.path("cancelledMinor").asLong()).isEqualTo(15_000);
        assertThat(tranches.path("reason").asString()).isEqualTo("ROOF_DONE");
    }

    @Test
    void showsNoneForALoanHandedOverAtOnce() {
        Lender lender = Lender.founded(port);
        UUID loan = lender.disbursed(PlayedGroupService.member());
        assertThat(file(lender, loan).path("tranches").isNull()).isTrue();
    }

    private static JsonNode file(Lender lender, UUID loan) {
        return lender.officer().get("/api/loans/" + loan).json();
    }
}
