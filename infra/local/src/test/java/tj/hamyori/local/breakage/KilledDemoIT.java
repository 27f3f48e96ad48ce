package tj.hamyori.local.breakage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tj.hamyori.local.journey.system.SharedSystem;
import tj.hamyori.local.journey.system.WholeSystem;
import tj.hamyori.local.setup.Part;

/** Every process dies at one moment in the middle of the demo; played on, it ends as if nothing had happened. */
@Order(7)
@ExtendWith(SharedSystem.class)
class KilledDemoIT {
    private static final String HALF_WAY = "2025-09 closed";
    /** Far enough for a reversal and a rescheduling to have happened. */
    private static final String MONTHS = "11";

    @Test
    void playsOnToTheSameEndAfterEverythingWasKilled(WholeSystem system) throws IOException, InterruptedException {
        Path log = system.log("demo-killed");
        Process demo = system.begin(log, "demo", "--months", MONTHS);
        await().atMost(Duration.ofMinutes(3)).until(() -> Files.readString(log).contains(HALF_WAY));
        system.kill(Part.PORTAL, Part.KAFKA, Part.POSTGRES);
        assertThat(demo.waitFor(90, TimeUnit.SECONDS)).as("the demo breaks off").isTrue();
        assertThat(demo.exitValue()).as(Files.readString(log)).isNotZero();

        system.up();
        system.command("demo", "--months", MONTHS);

        DemoBooks books = DemoBooks.of(system);
        try (WholeSystem undisturbed = WholeSystem.started()) {
            undisturbed.command("demo", "--months", MONTHS);
            DemoBooks expected = DemoBooks.of(undisturbed);
            assertThat(expected.accounts()).hasSizeGreaterThan(30);
            assertThat(expected.groups()).hasSize(6).allSatisfy((group, its) -> {
                assertThat(its.savings()).isPositive();
                assertThat(its.cash()).isGreaterThan(its.savings());
                assertThat(its.differences()).isZero();
            });
            assertThat(books.groups()).isEqualTo(expected.groups());
            assertThat(books.accounts()).isEqualTo(expected.accounts());
            assertThat(books.quality()).isEqualTo(expected.quality());
            assertThat(books.reports()).isEqualTo(expected.reports());
        }
    }
}
