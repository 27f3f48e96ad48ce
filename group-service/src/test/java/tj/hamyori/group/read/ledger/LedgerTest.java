package tj.hamyori.group.read.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.MANAGER;
import static tj.hamyori.group.Requests.OFFICER;
import static tj.hamyori.group.Requests.STRANGER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.OwnMoney;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;
import tools.jackson.databind.JsonNode;

@RunningGroupService
class LedgerTest {

    @Autowired
    private Http http;

    @Test
    void balancesAfterEveryMeetingAndTellsAnyDay() {
        Scenario scenario = Scenario.groupOfOne(http, "Шарифова Нигора");
        OwnMoney own = new OwnMoney(http, scenario);
        own.meetingWithEverything();

        JsonNode ledger = ledger(scenario, "");
        assertThat(amounts(ledger))
                .isEqualTo(Map.ofEntries(
                        Map.entry("cashMinor", 10_830L),
                        Map.entry("inTransitMinor", 0L),
                        Map.entry("internalLoansMinor", 900L),
                        Map.entry("socialLoansMinor", 0L),
                        Map.entry("coversMinor", 0L),
                        Map.entry("savingsMinor", 1_500L),
                        Map.entry("socialFundMinor", 200L),
                        Map.entry("finesMinor", 50L),
                        Map.entry("otherMinor", 0L),
                        Map.entry("openingMinor", 10_000L),
                        Map.entry("differencesMinor", -120L),
                        Map.entry("owedToLenderMinor", 100L)));
        assertThat(ledger.at("/entries/0/differenceMinor").asLong()).isEqualTo(-20);
        assertThat(ledger.at("/entries/0/expectedOpeningMinor").isNull()).isTrue();
        assertThat(ledger(scenario, "?asOf=2025-04-15").path("inTransitMinor").asLong())
                .isEqualTo(25_000);
        assertThat(ledger(scenario, "?asOf=2025-04-14").path("entries")).isEmpty();
        assertThat(http.get(STRANGER, scenario.path("/ledger")).status()).isEqualTo(404);
    }

    /** The second is sent and verified before the first: it waits, visibly, and nothing of either is lost. */
    @Test
    void keepsAMeetingWaitingForTheOneBeforeIt() {
        Scenario scenario = Scenario.groupOfOne(http, "Шарифова Нигора");
        OwnMoney own = new OwnMoney(http, scenario);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        var late = own.record(second, "2025-05-15", 500, List.of(OwnMoney.line("SAVING", own.other, 100)), 600);
        late.put("previousMeetingId", first);
        own.send(late);
        own.verify(second, "2025-05-15", 600);

        JsonNode before = ledger(scenario, "");
        assertThat(before.path("entries")).isEmpty();
        assertThat(before.at("/waiting/0/waitsFor").asString()).isEqualTo(first.toString());
        JsonNode waiting =
                http.get(OFFICER, scenario.path("/meetings/" + second)).body();
        assertThat(waiting.path("posted").asBoolean()).isFalse();
        assertThat(waiting.at("/conflicts/0/kind").asString()).isEqualTo("WAITING");

        own.send(own.record(first, "2025-04-15", 0, List.of(OwnMoney.line("SAVING", own.other, 500)), 500));
        own.verify(first, "2025-04-15", 500);

        JsonNode after = ledger(scenario, "");
        assertThat(after.path("waiting")).isEmpty();
        assertThat(after.path("savingsMinor").asLong()).isEqualTo(600);
        assertThat(after.path("differencesMinor").asLong()).isZero();
        assertThat(http.get(OFFICER, scenario.path("/meetings/" + second))
                        .body()
                        .path("conflicts"))
                .isEmpty();
    }

    @Test
    void entersAWaitingMeetingOnceAnOfficerGivesUpTheOneBeforeIt() {
        Scenario scenario = Scenario.groupOfOne(http, "Шарифова Нигора");
        OwnMoney own = new OwnMoney(http, scenario);
        UUID lost = UUID.randomUUID();
        UUID meeting = UUID.randomUUID();
        var record = own.record(meeting, "2025-05-15", 500, List.of(), 500);
        record.put("previousMeetingId", lost);
        own.send(record);
        own.verify(meeting, "2025-05-15", 500);

        own.settle(meeting, "WAITING", lost);

        assertThat(ledger(scenario, "").path("cashMinor").asLong()).isEqualTo(500);
    }

    @Test
    void isTurnedBackWithAReversedMeetingAndTakesTheNewRecord() {
        Scenario scenario = Scenario.groupOfOne(http, "Шарифова Нигора");
        OwnMoney own = new OwnMoney(http, scenario);
        UUID wrong = UUID.randomUUID();
        own.send(own.record(wrong, "2025-04-15", 0, List.of(OwnMoney.line("SAVING", own.other, 5_000)), 500));
        own.verify(wrong, "2025-04-15", 500);
        assertThat(ledger(scenario, "").path("differencesMinor").asLong()).isEqualTo(-4_500);

        own.reverse(wrong);
        assertThat(ledger(scenario, "").path("entries")).isEmpty();
        UUID right = UUID.randomUUID();
        own.send(own.record(right, "2025-04-15", 0, List.of(OwnMoney.line("SAVING", own.other, 500)), 500));
        own.verify(right, "2025-04-15", 500);

        assertThat(ledger(scenario, "").path("savingsMinor").asLong()).isEqualTo(500);
        assertThat(http.get(OFFICER, scenario.path("/meetings/" + wrong))
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("REVERSED");
    }

    @Test
    void refusesToReverseWhatHandedCashToTheLender() {
        Scenario scenario = Scenario.groupOfOne(http, "Шарифова Нигора");
        OwnMoney own = new OwnMoney(http, scenario);
        own.meetingWithEverything();

        Http.Answer answer =
                http.post(MANAGER, scenario.path("/meetings/" + own.meeting + "/reversal"), Map.of("reason", "Хато"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("DEPOSIT_STANDS");
        assertThat(http.get(OFFICER, scenario.path("/meetings/" + own.meeting))
                        .body()
                        .path("status")
                        .asString())
                .isEqualTo("VERIFIED");
    }

    /** She gave back what her group had paid, and that meeting was wrong: the group owes it to her. */
    @Test
    void owesHerWhatSheGaveBackForACoverThatWasTakenBack() {
        Scenario scenario = Scenario.groupOfOne(http, "Шарифова Нигора");
        OwnMoney own = new OwnMoney(http, scenario);
        UUID covered = UUID.randomUUID();
        own.send(line(own.record(covered, "2025-04-15", 100, List.of(), 60), scenario, "COVER", null));
        own.verify(covered, "2025-04-15", 60);
        UUID cover = UUID.fromString(http.get(OFFICER, scenario.path("/meetings/" + covered))
                .body()
                .at("/repayments/0/paymentId")
                .asString());
        UUID back = UUID.randomUUID();
        own.send(line(own.record(back, "2025-04-22", 60, List.of(), 100), scenario, "REIMBURSEMENT", cover));
        own.verify(back, "2025-04-22", 100);
        assertThat(ledger(scenario, "").path("coversMinor").asLong()).isZero();

        own.reverse(covered);
        assertThat(ledger(scenario, "").path("coversMinor").asLong()).isEqualTo(-40);

        UUID handed = UUID.randomUUID();
        List<Map<String, Object>> box = List.of(OwnMoney.line("COVER_PASSED_ON", scenario.member, 40));
        own.send(own.record(handed, "2025-04-29", 100, box, 60));
        own.verify(handed, "2025-04-29", 60);
        assertThat(ledger(scenario, "").path("coversMinor").asLong()).isZero();
    }

    private static Map<String, Object> line(
            Map<String, Object> record, Scenario scenario, String kind, @Nullable UUID cover) {
        Map<String, Object> line = new HashMap<>(
                Map.of("memberId", scenario.member, "loanId", scenario.loan, "amountMinor", 40, "kind", kind));
        if (cover != null) {
            line.put("coverId", cover);
        }
        record.put("repayments", List.of(line));
        return record;
    }

    /** Three meetings of one day, two to a page, the latest first. */
    @Test
    void turnsThePagesOfADay() {
        Scenario scenario = Scenario.groupOfOne(http, "Шарифова Нигора");
        OwnMoney own = new OwnMoney(http, scenario);
        List<String> ids = Stream.of(100L, 200L, 300L)
                .map(closing -> {
                    UUID meeting = UUID.randomUUID();
                    own.send(own.record(
                            meeting,
                            "2025-04-15",
                            closing - 100,
                            List.of(OwnMoney.line("SAVING", own.other, 100)),
                            closing));
                    own.verify(meeting, "2025-04-15", closing);
                    return meeting.toString();
                })
                .toList()
                .reversed();

        JsonNode first = ledger(scenario, "/entries?asOf=2025-04-15&limit=2");
        String next = first.path("next").asString();
        JsonNode second = ledger(scenario, "/entries?asOf=2025-04-15&limit=2&after=" + next);

        assertThat(first.path("items").findValuesAsString("id")).containsExactly(ids.get(0), ids.get(1));
        assertThat(second.path("items").findValuesAsString("id")).containsExactly(ids.get(2));
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(ledger(scenario, "/entries?limit=3").path("next").isNull()).isTrue();
        String path = scenario.path("/ledger/entries?after=");
        assertThat(http.get(OFFICER, path + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(http.get(STRANGER, path + next).status()).isEqualTo(404);
    }

    @Test
    void sharesOutAtTheEndOfACycle() {
        Scenario scenario = Scenario.groupOfOne(http, "Шарифова Нигора");
        OwnMoney own = new OwnMoney(http, scenario);
        UUID meeting = UUID.randomUUID();
        own.send(own.record(
                meeting,
                "2025-04-15",
                0,
                List.of(
                        OwnMoney.with(OwnMoney.line("SAVING", scenario.member, 200), "shares", 2),
                        OwnMoney.with(OwnMoney.line("SAVING", own.other, 100), "shares", 1),
                        OwnMoney.line("SOCIAL_FUND_IN", own.other, 30),
                        OwnMoney.line("FINE", own.other, 5)),
                335));
        own.verify(meeting, "2025-04-15", 335);
        assertThat(ledger(scenario, "").at("/shareOut/totalMinor").asLong()).isEqualTo(305);

        UUID shareOut = UUID.randomUUID();
        scenario.created(scenario.path("/share-outs"), Map.of("shareOutId", shareOut, "on", "2025-04-20"));
        JsonNode recorded = ledger(scenario, "");
        assertThat(recorded.path("savingsMinor").asLong()).isEqualTo(300);
        assertThat(recorded.at("/recordedShareOut/shareOutId").asString()).isEqualTo(shareOut.toString());
        assertThat(recorded.at("/recordedShareOut/totalMinor").asLong()).isEqualTo(305);
        assertThat(recorded.at("/recordedShareOut/recordedBy").asString()).isEqualTo("zarina");
        assertThat(recorded.at("/recordedShareOut/parts/0/amountMinor").asLong()
                        + recorded.at("/recordedShareOut/parts/1/amountMinor").asLong())
                .isEqualTo(305);
        String confirmation = scenario.path("/share-outs/" + shareOut + "/confirmation");
        assertThat(http.post(OFFICER, confirmation, Map.of()).code()).isEqualTo("SHARED_OUT_BY_ANOTHER");
        assertThat(http.post(STRANGER, confirmation, Map.of()).status()).isEqualTo(404);
        assertThat(http.post(MANAGER, confirmation, Map.of()).status()).isEqualTo(200);
        assertThat(http.post(MANAGER, confirmation, Map.of()).status()).isEqualTo(200);
        assertThat(ledger(scenario, "").path("recordedShareOut").isNull()).isTrue();

        JsonNode after = ledger(scenario, "");
        assertThat(after.path("cashMinor").asLong()).isEqualTo(30);
        assertThat(after.path("savingsMinor").asLong()).isZero();
        assertThat(after.path("socialFundMinor").asLong()).isEqualTo(30);
        assertThat(after.at("/entries/1/movements")
                        .valueStream()
                        .filter(line -> line.path("credit").asString().equals("CASH"))
                        .mapToLong(line -> line.path("amountMinor").asLong()))
                .containsExactlyInAnyOrder(203L, 102L);
    }

    private JsonNode ledger(Scenario scenario, String query) {
        Http.Answer answer = http.get(OFFICER, scenario.path("/ledger" + query));
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static Map<String, Long> amounts(JsonNode ledger) {
        return ledger.propertyStream()
                .filter(field -> field.getKey().endsWith("Minor"))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().asLong()));
    }
}
