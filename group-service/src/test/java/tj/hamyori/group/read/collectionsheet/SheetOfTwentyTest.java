package tj.hamyori.group.read.collectionsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static tj.hamyori.group.Requests.OFFICER;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.events.Topics;
import tj.hamyori.events.repayment.ScheduleComputedV1;
import tj.hamyori.events.repayment.ScheduledInstalmentV1;
import tj.hamyori.group.Http;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;
import tj.hamyori.group.kafka.Broker;
import tools.jackson.databind.JsonNode;

/** The sheet of a whole group is small enough for a poor line. */
@RunningGroupService
class SheetOfTwentyTest {

    private static final int WOMEN = 20;
    private static final int LARGEST_BYTES = 10 * 1024;
    private static final LocalDate FIRST_DUE_ON = LocalDate.parse("2025-04-01");

    @Autowired
    private Http http;

    @Test
    void isUnderTenKibibytes() {
        Scenario scenario = Scenario.groupOfOne(http, "Саидмуродова Гулбаҳор");
        lent(scenario, scenario.member, 0);
        for (int seat = 1; seat < WOMEN; seat++) {
            UUID woman = scenario.anotherMember("Абдураҳмонова Парвина");
            scenario.admit(woman);
            lent(scenario, woman, seat);
        }

        JsonNode sheet = await().until(
                        () -> http.get(OFFICER, scenario.path("/collection-sheet?on=2025-05-01"))
                                .body(),
                        answer -> answer.path("lines").size() == WOMEN);

        assertThat(sheet.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LARGEST_BYTES);
    }

    /** Twelve instalments; the number is as long as any organisation's of a million loans. */
    private static void lent(Scenario scenario, UUID woman, int seat) {
        UUID loan = UUID.randomUUID();
        Broker.send(
                Topics.REPAYMENT,
                loan,
                UUID.randomUUID(),
                new ScheduleComputedV1(
                        loan,
                        1,
                        FIRST_DUE_ON.minusMonths(1),
                        "TJS",
                        scenario.group,
                        List.of(woman),
                        "ORIYON-2025-0000%02d".formatted(seat),
                        IntStream.range(0, 12)
                                .mapToObj(month -> new ScheduledInstalmentV1(
                                        month + 1, FIRST_DUE_ON.plusMonths(month), 125_000, 0, 0))
                                .toList()));
    }
}
