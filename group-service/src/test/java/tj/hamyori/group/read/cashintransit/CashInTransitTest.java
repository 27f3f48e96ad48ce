package tj.hamyori.group.read.cashintransit;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.OFFICER;
import static tj.hamyori.group.Requests.STRANGER;
import static tj.hamyori.group.Requests.treasurerOf;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.OwnMoney;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;
import tools.jackson.databind.JsonNode;

@RunningGroupService
class CashInTransitTest {

    @Autowired
    private Http http;

    @Test
    void showsWhatIsOnItsWayUntilTheLenderHasIt() {
        Scenario scenario = Scenario.groupOfOne(http, "Қурбонова Мунира");
        OwnMoney own = new OwnMoney(http, scenario);
        UUID meeting = UUID.randomUUID();
        Map<String, Object> record = own.record(meeting, "2025-04-01", 700, List.of(), 0);
        record.put("handedToLender", Map.of("amountMinor", 700, "officer", "nigina"));
        own.send(record);
        assertThat(mine(scenario, "2025-04-01")).isEmpty();
        own.verify(meeting, "2025-04-01", 0);

        JsonNode on16 = mine(scenario, "2025-04-16").getFirst();
        assertThat(on16.path("days").asLong()).isEqualTo(15);
        assertThat(on16.path("amountMinor").asLong()).isEqualTo(700);
        assertThat(on16.path("handedTo").asString()).isEqualTo("nigina");
        assertThat(total("2025-04-16").path("over14DaysMinor").asLong()).isGreaterThanOrEqualTo(700);
        own.deposit(meeting, "2025-04-17", 690);
        assertThat(mine(scenario, "2025-04-17")).isEmpty();
        assertThat(mine(scenario, "2025-04-16")).hasSize(1);
        JsonNode details =
                http.get(OFFICER, scenario.path("/meetings/" + meeting)).body();
        assertThat(details.path("depositedMinor").asLong()).isEqualTo(690);
        assertThat(details.path("depositComment").asString()).isEqualTo("Як сомонӣ кам");
    }

    @Test
    void isTheLendersOwnAffair() {
        Scenario scenario = Scenario.groupOfOne(http, "Қурбонова Мунира");

        assertThat(http.get(treasurerOf(scenario.group), "/api/cash-in-transit").status())
                .isEqualTo(403);
        assertThat(http.get(STRANGER, "/api/cash-in-transit").body().path("items"))
                .isEmpty();
    }

    private List<JsonNode> mine(Scenario scenario, String asOf) {
        return http.get(OFFICER, "/api/cash-in-transit?asOf=" + asOf)
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("groupId").asString().equals(scenario.group.toString()))
                .toList();
    }

    private JsonNode total(String asOf) {
        return http.get(OFFICER, "/api/cash-in-transit?asOf=" + asOf).body().at("/totals/0");
    }
}
