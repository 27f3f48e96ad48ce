package tj.hamyori.local.breakage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tj.hamyori.local.journey.system.Circle;
import tj.hamyori.local.journey.system.Circle.Brought;
import tj.hamyori.local.journey.system.Organisation;
import tj.hamyori.local.journey.system.SharedSystem;
import tj.hamyori.local.journey.system.WholeSystem;
import tj.hamyori.local.setup.Part;
import tools.jackson.databind.JsonNode;

/**
 * Everything dies at each step of a meeting: recorded, verified, told, booked, cash brought. Afterwards each repayment
 * is in its account once, and the group's books balance to the diram.
 */
@Order(5)
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledMeetingIT {
    private static final LocalDate LENT_ON = LocalDate.of(2025, 10, 10);
    private static final LocalDate FIRST_MEETING_ON = LocalDate.of(2025, 11, 1);
    private static final int WOMEN = 3;

    private WholeSystem system;
    private Organisation mfo;
    private Circle circle;
    private Ledger ledger;
    private int meetings;
    private long withOfficerMinor;
    private long savedMinor;

    @BeforeAll
    void found(WholeSystem running) {
        system = running;
        mfo = Organisation.founded(system, "HOLDOUT");
        circle = mfo.forms("Навбаҳор", List.of("Саломат Раҷаб", "Тоҷиниссо Амин", "Фазилат Олим"));
        ledger = new Ledger(system, mfo);
        for (int seat = 0; seat < WOMEN; seat++) {
            ledger.opens(
                    mfo.disbursed(circle, seat, 120_000, LENT_ON),
                    circle.members().get(seat));
        }
        ledger.agrees();
    }

    @Test
    @Order(1)
    void afterItWasRecorded() {
        Meeting meeting = new Meeting(1_001);
        meeting.isRecorded();
        killRooms();
        assertThat(meeting.details().path("status").asString()).isEqualTo("RECORDED");
        meeting.isRecorded();

        meeting.isVerified();
        agrees();
    }

    @Test
    @Order(2)
    void beforeItWasToldBecauseKafkaWasAwayAndThenDied() {
        system.freeze(Part.KAFKA);
        Meeting meeting = new Meeting(1_002);
        meeting.isRecorded();
        meeting.isVerified();
        assertThat(system.messaging(Part.GROUP).path("eventsWaiting").asLong()).isPositive();
        system.kill(Part.KAFKA, Part.PORTAL);
        system.up();
        assertThat(meeting.details().path("status").asString()).isEqualTo("VERIFIED");
        meeting.isVerified();
        agrees();
    }

    @Test
    @Order(3)
    void whileItIsBeingBooked() {
        Meeting meeting = new Meeting(1_003);
        meeting.isRecorded();
        meeting.isVerified();
        await().pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofSeconds(60))
                .until(() -> system.messaging(Part.GROUP).path("eventsWaiting").asLong(-1) == 0);
        system.kill(Part.PORTAL, Part.KAFKA);
        system.up();
        agrees();
    }

    @Test
    @Order(4)
    void whileManyAreSentAndTheirCashIsBrought() {
        try (Stubborn client = new Stubborn()) {
            List<Meeting> many =
                    List.of(new Meeting(1_004), new Meeting(1_005), new Meeting(1_006), new Meeting(1_007));
            Future<?> stream = client.sends(many.stream()
                    .flatMap(meeting -> meeting.commands().stream())
                    .toList());
            await().pollInterval(Duration.ofMillis(1))
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> client.answered() >= 5);
            killRooms();
            Stubborn.finish(List.of(stream));
        }
        agrees();
    }

    private void killRooms() {
        system.kill(Part.PORTAL);
        system.up();
    }

    /** The accounts by the test's own book; the group's books: its savings, what the officer holds, nothing missing. */
    private void agrees() {
        ledger.agrees();
        JsonNode books = mfo.officer
                .get(circle.path() + "/ledger?asOf=" + FIRST_MEETING_ON.plusDays(meetings + 1L))
                .as(200);
        assertThat(books.path("savingsMinor").asLong()).isEqualTo(savedMinor);
        assertThat(books.path("cashMinor").asLong()).isEqualTo(savedMinor);
        assertThat(books.path("differencesMinor").asLong()).isZero();
        assertThat(books.path("waiting")).isEmpty();
        assertThat(books.path("owedToLenderMinor").asLong()).isEqualTo(withOfficerMinor);
        assertThat(books.path("inTransitMinor").asLong()).isEqualTo(withOfficerMinor);
    }

    /** A meeting whose repayments go to the lender's officer at once; each woman saves ten, too. */
    private final class Meeting {
        private static final long SAVING_MINOR = 10;

        private final UUID id = UUID.randomUUID();
        private final LocalDate heldOn;
        private final long openingMinor = savedMinor;
        private final List<Brought> brought;
        private final long broughtMinor;

        Meeting(long eachMinor) {
            meetings++;
            heldOn = FIRST_MEETING_ON.plusDays(meetings);
            brought = ledger.brings(circle, eachMinor);
            broughtMinor = brought.stream().mapToLong(Brought::amountMinor).sum();
            withOfficerMinor += broughtMinor;
            savedMinor += SAVING_MINOR * WOMEN;
        }

        void isRecorded() {
            circle.treasurer().post(circle.path() + "/meetings", record()).as(201);
        }

        void isVerified() {
            circle.keyHolder().post(circle.verifyPath(id), count()).as(200);
        }

        JsonNode details() {
            return mfo.officer.get(circle.path() + "/meetings/" + id).as(200);
        }

        List<Stubborn.Command> commands() {
            withOfficerMinor -= broughtMinor;
            return List.of(
                    new Stubborn.Command(circle.treasurer(), circle.path() + "/meetings", record(), 201),
                    new Stubborn.Command(circle.keyHolder(), circle.verifyPath(id), count(), 200),
                    new Stubborn.Command(
                            mfo.secondOfficer,
                            circle.path() + "/meetings/" + id + "/deposit",
                            Map.of("depositedOn", heldOn.toString(), "countedMinor", broughtMinor),
                            200));
        }

        private Map<String, Object> record() {
            Map<String, Object> record = new HashMap<>(circle.meeting(id, heldOn, brought));
            record.put("openingCountMinor", openingMinor);
            record.put("closingCountMinor", openingMinor + SAVING_MINOR * WOMEN);
            record.put("handedToLender", Map.of("amountMinor", broughtMinor));
            record.put(
                    "box",
                    circle.members().stream()
                            .map(member -> Map.of("kind", "SAVING", "memberId", member, "amountMinor", SAVING_MINOR))
                            .toList());
            return record;
        }

        private Map<String, Object> count() {
            return Map.of("verifiedOn", heldOn.toString(), "countedMinor", openingMinor + SAVING_MINOR * WOMEN);
        }
    }
}
