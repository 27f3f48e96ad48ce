package tj.hamyori.local.breakage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tj.hamyori.local.journey.system.Person;
import tj.hamyori.local.journey.system.SharedSystem;
import tj.hamyori.local.journey.system.WholeSystem;
import tj.hamyori.local.setup.Part;
import tools.jackson.databind.JsonNode;

/**
 * The rooms die while a portfolio is being imported; the import goes on by itself and ends as one never disturbed.
 * Comes after all others: whoever closes a date later closes it for these thousands of loans, too.
 */
@Order(11)
@ExtendWith(SharedSystem.class)
class KilledImportIT {
    private static final int LOANS = 6_000;
    private static final int PAID_OF_EACH = 4;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 10);

    @Test
    void goesOnWhereItWasAfterTheRoomsWereKilled(WholeSystem system, @TempDir Path files)
            throws IOException, InterruptedException, SQLException {
        write(files);

        Process disturbed = system.begin(system.log("import-killed"), "import", files.toString(), "--mfo", "KILLED");
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> opened(system) > 0);
        system.kill(Part.PORTAL);
        assertThat(disturbed.waitFor(60, TimeUnit.SECONDS))
                .as("the command breaks off")
                .isTrue();
        assertThat(disturbed.exitValue()).isNotZero();
        assertThat(opened(system)).as("killed in the middle").isBetween(1L, LOANS - 1L);
        system.up();

        String goneOn = system.command("import", files.toString(), "--mfo", "KILLED");
        String again = system.command("import", files.toString(), "--mfo", "KILLED");
        String calm = system.command("import", files.toString(), "--mfo", "CALM");

        assertThat(counts(calm)).contains("6,000 accepted").contains("24,000 accepted");
        assertThat(counts(goneOn)).isEqualTo(counts(calm));
        assertThat(again).contains("Unchanged").contains(counts(calm));
        assertThat(opened(system)).isEqualTo(LOANS);
        for (String asOf : new String[] {"2025-06-30", "2026-06-30"}) {
            assertThat(figures(system, "KILLED", asOf)).isEqualTo(figures(system, "CALM", asOf));
        }
        assertThat(figures(system, "KILLED", "2025-06-30").get(0).path("loans").asLong())
                .isEqualTo(LOANS);
    }

    private static JsonNode figures(WholeSystem system, String mfo, String asOf) {
        return Person.everybodyAt(system, mfo)
                .get("/api/portfolio-quality?asOf=" + asOf + "&by=product,sex")
                .as(200)
                .path("currencies");
    }

    /** The lines that say how many rows of each file were taken. */
    private static String counts(String printed) {
        return printed.lines()
                .filter(line -> line.contains("accepted") && line.contains("rejected"))
                .reduce("", (before, line) -> before.isEmpty() ? line : before + System.lineSeparator() + line);
    }

    /** Asked of the database itself, which lives on when the rooms are dead. */
    private static long opened(WholeSystem system) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + system.ports().of(Part.POSTGRES) + "/repayments?user=postgres";
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from loan_account where mfo = 'KILLED'");
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Loans of 600 somoni in six months; of each the first four are paid, every third of them ten days late. */
    private static void write(Path directory) throws IOException {
        StringBuilder loans = new StringBuilder(
                "loan_number,borrower_number,group_number,product_code,purpose,disbursed_on,principal,currency,"
                        + "interest_method,annual_rate_percent,instalments,every,unit,borrower_count,female_count,"
                        + "district,household_status\n");
        StringBuilder repayments = new StringBuilder("loan_number,receipt_number,paid_on,amount,recorded_at\n");
        for (int number = 1; number <= LOANS; number++) {
            LocalDate disbursedOn = FIRST_DAY.plusDays(number % 28);
            loans.append("L-%1$d,B-%1$d,,INTEREST_FREE,TRADE,%2$s,600,TJS,NONE,0,6,1,MONTH,1,1,,\n"
                    .formatted(number, disbursedOn));
            for (int line = 1; line <= PAID_OF_EACH; line++) {
                LocalDate paidOn = disbursedOn.plusMonths(line).plusDays(number % 3 == 0 ? 10 : 0);
                repayments.append("L-%1$d,R-%2$d,%3$s,100,\n".formatted(number, line, paidOn));
            }
        }
        Files.writeString(directory.resolve("loans.csv"), loans);
        Files.writeString(
                directory.resolve("instalments.csv"),
                "loan_number,instalment_number,due_on,principal_due,interest_due,fee_due\n");
        Files.writeString(directory.resolve("repayments.csv"), repayments);
    }
}
