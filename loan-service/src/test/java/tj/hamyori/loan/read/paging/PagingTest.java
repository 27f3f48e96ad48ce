package tj.hamyori.loan.read.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.loan.read.Lender.APPLICATIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.read.Lender;
import tools.jackson.databind.JsonNode;

@LoanServiceTest
class PagingTest {

    @LocalServerPort
    private int port;

    private Lender lender;

    @BeforeEach
    void found() {
        lender = Lender.founded(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=1", "limit=200", "after=2026-01-01~00000000-0000-4000-8000-000000000001"})
    void aPageAtItsLimitsIsGiven(String query) {
        assertThat(lender.officer().get("/api/loans?" + query).status()).isEqualTo(200);
        assertThat(lender.officer().get(APPLICATIONS + "?" + query).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "after=x", "after=2026-01-01~x", "after=~"})
    void aPageThatCannotBeIsRefused(String query) {
        String code = (query.startsWith("limit") ? PagingRule.LIMIT_OUT_OF_RANGE : PagingRule.CURSOR_UNREADABLE).name();
        assertThat(lender.officer().get("/api/loans?" + query).code()).isEqualTo(code);
        assertThat(lender.officer().get(APPLICATIONS + "?" + query).code()).isEqualTo(code);
    }

    @Test
    void entriesOfOneDayAreEachGivenOnceInTheOrderOfTheirIds() {
        List<String> expected = Stream.generate(() -> lender.approved(PlayedGroupService.member()))
                .limit(3)
                .map(UUID::toString)
                .sorted()
                .toList();
        for (int limit = 1; limit <= 4; limit++) {
            assertThat(walked("/api/loans", "loanId", limit)).isEqualTo(expected);
            assertThat(walked(APPLICATIONS, "applicationId", limit)).isEqualTo(expected);
        }
    }

    @Test
    void aPageThatIsJustFullIsTheLast() {
        lender.approved(PlayedGroupService.member());
        lender.approved(PlayedGroupService.member());
        for (String path : List.of("/api/loans", APPLICATIONS)) {
            JsonNode full = lender.officer().get(path + "?limit=2").json();
            assertThat(full.path("items").size()).isEqualTo(2);
            assertThat(full.path("next").isNull()).isTrue();
            JsonNode first = lender.officer().get(path + "?limit=1").json();
            assertThat(first.path("items").size()).isEqualTo(1);
            assertThat(first.path("next").asString()).startsWith("2026-01-");
        }
    }

    private List<String> walked(String path, String id, int limit) {
        List<String> seen = new ArrayList<>();
        String after = "";
        do {
            JsonNode page =
                    lender.officer().get(path + "?limit=" + limit + after).json();
            page.path("items").forEach(item -> seen.add(item.path(id).asString()));
            after = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!after.isEmpty());
        return seen;
    }
}
