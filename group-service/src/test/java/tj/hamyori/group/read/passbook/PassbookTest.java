package tj.hamyori.group.read.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.OFFICER;
import static tj.hamyori.group.Requests.STRANGER;
import static tj.hamyori.group.Requests.treasurerOf;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.OwnMoney;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;
import tools.jackson.databind.JsonNode;

@RunningGroupService
class PassbookTest {

    @Autowired
    private Http http;

    @Test
    void tellsWhatOneMemberSavedBorrowedAndRepaid() {
        Scenario scenario = Scenario.groupOfOne(http, "Азимова Сураё");
        OwnMoney own = new OwnMoney(http, scenario);
        own.meetingWithEverything();

        JsonNode hers = http.get(OFFICER, path(scenario, own.other)).body();
        assertThat(hers.path("name").asString()).isEqualTo("Сафарова Дилбар");
        assertThat(hers.path("savingsMinor").asLong()).isEqualTo(500);
        assertThat(hers.path("internalLoansMinor").asLong()).isEqualTo(900);
        assertThat(hers.path("lines")
                        .valueStream()
                        .map(line -> line.path("what").asString() + " "
                                + line.path("amountMinor").asLong()))
                .containsExactly("SAVING 500", "FINE 50", "INTERNAL_LOAN 900");
        JsonNode treasurers = http.get(treasurerOf(scenario.group), path(scenario, scenario.member))
                .body();
        assertThat(treasurers.path("lines").findValuesAsString("what"))
                .containsExactly("LENDER_REPAYMENT", "SAVING", "SOCIAL_FUND_IN");
        assertThat(http.get(OFFICER, path(scenario, own.other) + "?asOf=2025-04-14")
                        .body()
                        .path("lines"))
                .isEmpty();
    }

    @Test
    void isHiddenFromOthers() {
        Scenario scenario = Scenario.groupOfOne(http, "Азимова Сураё");

        assertThat(http.get(STRANGER, path(scenario, scenario.member)).status()).isEqualTo(404);
        assertThat(http.get(treasurerOf(UUID.randomUUID()), path(scenario, scenario.member))
                        .status())
                .isEqualTo(404);
        assertThat(http.get(OFFICER, path(scenario, UUID.randomUUID())).status())
                .isEqualTo(404);
    }

    private static String path(Scenario scenario, UUID member) {
        return scenario.path("/members/" + member + "/passbook");
    }
}
