package tj.hamyori.loan.read.findingreadings;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.loan.read.Lender.APPLICATIONS;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tj.hamyori.loan.Api;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.read.Lender;
import tools.jackson.databind.JsonNode;

@LoanServiceTest
class FindingReadingsTest {

    @LocalServerPort
    private int port;

    @Test
    void showsTheAuditorWhoOpenedAFindingTheLatestFirst() {
        Lender lender = Lender.founded(port);
        UUID member = PlayedGroupService.member(true, true);
        UUID id = lender.applied(member, null);
        lender.officer().get(APPLICATIONS + "/" + id);
        lender.manager().get(APPLICATIONS + "/" + id);

        JsonNode readings = readings(lender, "?memberId=" + member);

        assertThat(readings.valueStream()
                        .map(one -> one.path("who").asString() + " "
                                + one.path("asOf").asString() + " "
                                + one.path("applicationId").asString()))
                .containsExactly("farzona 2026-01-15 " + id, "nilufar 2026-01-15 " + id);
        assertThat(readings(lender, "?before=" + readings.get(1).path("id").asLong()))
                .isEmpty();
        assertThat(readings(lender, "?memberId=" + UUID.randomUUID())).isEmpty();
        assertThat(readings(Lender.founded(port), "")).isEmpty();
    }

    @Test
    void notesNothingWhereNoFindingIsShown() {
        Lender lender = Lender.founded(port);
        UUID id = lender.applied(PlayedGroupService.member(true, true), lender.group());
        lender.officer().get(APPLICATIONS);
        lender.treasurer().get(APPLICATIONS + "/" + id);
        lender.admin().get(APPLICATIONS + "/" + id);
        assertThat(readings(lender, "")).isEmpty();
        assertThat(lender.officer().get("/api/finding-readings").status()).isEqualTo(403);
        assertThat(auditor(lender).get("/api/finding-readings?limit=0").status())
                .isEqualTo(400);
    }

    private JsonNode readings(Lender lender, String query) {
        return auditor(lender).get("/api/finding-readings" + query).json().path("items");
    }

    private Api auditor(Lender lender) {
        return Api.as(port, "firuza", lender.mfo(), "AUDITOR");
    }
}
