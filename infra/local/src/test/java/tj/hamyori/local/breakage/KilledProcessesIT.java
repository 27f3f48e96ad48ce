package tj.hamyori.local.breakage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import tj.hamyori.local.journey.system.PortalPages;
import tj.hamyori.local.journey.system.Reply;
import tj.hamyori.local.journey.system.SharedSystem;
import tj.hamyori.local.journey.system.WholeSystem;
import tj.hamyori.local.setup.Part;

/** Kafka, PostgreSQL and the rooms' own process die, each while people go on working. */
@Order(5)
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledProcessesIT {
    private static final LocalDate LENT_ON = LocalDate.of(2025, 10, 10);
    private static final LocalDate FIRST_MEETING_ON = LocalDate.of(2025, 11, 1);
    private static final String LAGGING = "Some figures are a little behind";
    private static final int WOMEN_IN_A_CIRCLE = 4;
    private static final int MEETINGS_OF_A_CIRCLE = 20;
    private static final int PAYMENTS_OF_A_LOAN = 30;

    private final Random random = new Random();
    private WholeSystem system;
    private Organisation mfo;
    private List<Circle> circles = List.of();
    private Ledger ledger;

    @BeforeAll
    void found(WholeSystem running) {
        system = running;
        mfo = Organisation.founded(system, "BREAKS");
        circles = List.of(
                mfo.forms("Истиқлол", List.of("Адиба Тоир", "Бахтигул Сафо", "Ҷамила Ориф", "Дилрабо Эмом")),
                mfo.forms("Пайванд", List.of("Заррина Ҳомид", "Кароматой Иззат", "Мижгона Ло", "Рухсора Мақсуд")));
        ledger = new Ledger(system, mfo);
        for (Circle circle : circles) {
            for (int seat = 0; seat < WOMEN_IN_A_CIRCLE; seat++) {
                ledger.opens(
                        mfo.disbursed(circle, seat, 120_000, LENT_ON),
                        circle.members().get(seat));
            }
        }
        ledger.agrees();
    }

    @Test
    @Order(1)
    void takesCommandsWhileKafkaIsAwayAndTellsTheOthersWhenItIsBack() {
        Circle circle = circles.getFirst();
        try (PortalPages portal = PortalPages.of(system, "breaks-officer")) {
            assertThat(portal.text("/queue")).doesNotContain(LAGGING);
            system.freeze(Part.KAFKA);

            String loanId = mfo.disbursed(circle, 0, 60_000, LENT_ON);
            circle.meet(FIRST_MEETING_ON, ledger.brings(circle, 1_000));
            mfo.secondOfficer
                    .post(ledger.repaymentsPath(ledger.first()), ledger.payment(ledger.first(), 777))
                    .as(201);

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> portal.text("/queue").contains(LAGGING));
            mfo.officer.get("/api/loan-accounts/" + loanId).isRefused(404, "UNKNOWN_RESOURCE");
            system.kill(Part.KAFKA);
            ledger.opens(loanId, circle.members().getFirst());
            ledger.agrees();
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> !portal.text("/queue").contains(LAGGING));
        }
    }

    @Test
    @Order(2)
    void refusesClearlyWhilePostgresIsAwayAndLosesNothing() {
        Circle circle = circles.getLast();
        // Each death makes the pause before the next start twice as long; after the fourth it is eight seconds.
        for (int death = 1; death <= 4; death++) {
            answersAgain(circle);
            system.kill(Part.POSTGRES);
        }
        Map<String, Object> payment = ledger.paymentNotBooked(ledger.first(), 555);

        Reply write = mfo.everybody().post(ledger.repaymentsPath(ledger.first()), payment);

        write.isRefused(503, "STORAGE_UNAVAILABLE");
        answersAgain(circle);
        ledger.agrees();
        circle.meet(FIRST_MEETING_ON, ledger.brings(circle, 1_100));
        ledger.agrees();
    }

    private void answersAgain(Circle circle) {
        await("PostgreSQL to come back")
                .atMost(Duration.ofSeconds(90))
                .until(() -> mfo.everybody().get(circle.path()).status() == 200);
    }

    @Test
    @Order(3)
    void countsEveryAnsweredCommandOnceThoughTheRoomsAreKilledAgainAndAgain() {
        try (Stubborn client = new Stubborn()) {
            List<Future<?>> streams = new ArrayList<>();
            int commands = 0;
            for (Circle circle : circles) {
                List<Stubborn.Command> meetings = meetings(circle);
                commands += meetings.size();
                streams.add(client.sends(meetings));
            }
            List<Stubborn.Command> payments = payments();
            commands += payments.size();
            streams.add(client.sends(payments));
            killAtRandomAfter(commands / 5, client);
            killAtRandomAfter(commands * 3 / 5, client);
            Stubborn.finish(streams);

            assertThat(client.answered()).isEqualTo(commands);
            assertThat(client.repeated())
                    .as("commands sent again because of the kills")
                    .isPositive();
        }
        ledger.agrees();
    }

    /** Within a tenth of a second after this many answers, so that the kill meets a different step each time. */
    private void killAtRandomAfter(int answers, Stubborn client) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> client.answered() >= answers);
        int millis = random.nextInt(100);
        await().pollDelay(Duration.ofMillis(millis)).until(() -> true);
        system.kill(Part.PORTAL);
        system.up();
    }

    /** Twenty meetings, each recorded by one key-holder and verified by the other. */
    private List<Stubborn.Command> meetings(Circle circle) {
        List<Stubborn.Command> commands = new ArrayList<>();
        for (int number = 1; number <= MEETINGS_OF_A_CIRCLE; number++) {
            UUID id = UUID.randomUUID();
            LocalDate on = FIRST_MEETING_ON.plusDays(number);
            List<Brought> brought = ledger.brings(circle, 100 + number);
            commands.add(new Stubborn.Command(
                    circle.treasurer(), circle.path() + "/meetings", circle.meeting(id, on, brought), 201));
            commands.add(
                    new Stubborn.Command(circle.keyHolder(), circle.verifyPath(id), circle.count(on, brought), 200));
        }
        return commands;
    }

    private List<Stubborn.Command> payments() {
        List<Stubborn.Command> commands = new ArrayList<>();
        for (int number = 1; number <= PAYMENTS_OF_A_LOAN; number++) {
            for (String loanId : ledger.loans()) {
                commands.add(new Stubborn.Command(
                        mfo.secondOfficer, ledger.repaymentsPath(loanId), ledger.payment(loanId, number), 201));
            }
        }
        return commands;
    }
}
