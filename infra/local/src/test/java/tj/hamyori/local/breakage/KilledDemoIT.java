package tj.hamyori.local.breakage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tj.hamyori.local.journey.system.SharedSystem;
import tj.hamyori.local.journey.system.WholeSystem;
import tj.hamyori.local.setup.Part;

/**
 * Every process dies at one moment in the middle of the demo; played on, it ends as if nothing had happened. What that
 * is shows another system, where the demo is played beside this one.
 */
@Order(7)
@ExtendWith(SharedSystem.class)
class KilledDemoIT {
    private static final String REACHED = "2025-09 closed";

    @Test
    void playsOnToTheSameEndAfterEverythingWasKilled(WholeSystem system)
            throws IOException, InterruptedException, ExecutionException {
        try (ExecutorService beside = Executors.newSingleThreadExecutor()) {
            Future<DemoBooks> undisturbed = beside.submit(KilledDemoIT::undisturbed);
            breakOff(system);
            system.up();
            system.playDemo();

            DemoBooks books = DemoBooks.of(system);
            DemoBooks expected = undisturbed.get();
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

    private static void breakOff(WholeSystem system) throws IOException, InterruptedException {
        Path log = system.log("demo-killed");
        Process demo = system.begin(log, "demo");
        await().atMost(Duration.ofMinutes(5)).until(() -> Files.readString(log).contains(REACHED));
        system.kill(Part.PORTAL, Part.KAFKA, Part.POSTGRES);
        assertThat(demo.waitFor(90, TimeUnit.SECONDS)).as("the demo breaks off").isTrue();
        assertThat(demo.exitValue()).as(Files.readString(log)).isNotZero();
    }

    private static DemoBooks undisturbed() {
        try (WholeSystem system = WholeSystem.started()) {
            system.playDemo();
            return DemoBooks.of(system);
        }
    }
}
