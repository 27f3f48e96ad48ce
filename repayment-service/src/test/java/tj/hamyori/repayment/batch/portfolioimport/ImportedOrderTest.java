package tj.hamyori.repayment.batch.portfolioimport;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tools.jackson.databind.JsonNode;

/** Receipts of one date split what they pay in the order of the file, whose numbers say nothing about it. */
@RepaymentServiceTest
class ImportedOrderTest {

    private static final String LOAN = loan("1", "2026-01-15", "300", "TJS", 3);

    @Autowired
    Environment environment;

    @Test
    void keepsTheOrderOfTheFileWithinADate() {
        Http admin = Http.admin(environment, "IMPO");
        ImportFiles.of(LOAN, "", """
                        1,g,2026-02-15,60,
                        1,c,2026-02-15,50,
                        1,f,2026-02-15,1,
                        1,a,2026-02-15,2,
                        1,e,2026-02-15,3,
                        1,b,2026-02-15,4,
                        1,d,2026-02-01,5,
                        """).load(admin);

        JsonNode account = admin.get("/api/loan-accounts/1?asOf=2026-02-28").json();

        assertThat(receipts(account)).containsExactly("d", "g", "c", "f", "a", "e", "b");
        List<Instant> known = known(account);
        Instant upload = known.getLast();
        assertThat(known)
                .containsExactlyElementsOf(IntStream.rangeClosed(-6, 0)
                        .mapToObj(micros -> upload.plus(micros, ChronoUnit.MICROS))
                        .toList());
        assertThat(outstanding(admin, upload)).isEqualTo(17_500);
        assertThat(outstanding(admin, upload.minus(1, ChronoUnit.MICROS))).isZero();
    }

    /** More than are read at once, for a loan that is not in the file. */
    @Test
    void keepsItForReceiptsAlone() {
        Http admin = Http.admin(environment, "IMPP");
        ImportFiles.of(LOAN, "", "").load(admin);
        List<String> numbers = IntStream.rangeClosed(1, ImportedLoans.PAGE + 1)
                .mapToObj(number -> "r" + number * 7919 % 997)
                .toList();

        ImportFiles.of(
                        "",
                        "",
                        numbers.stream()
                                .map(number -> "1," + number + ",2026-02-15,0.10,\n")
                                .collect(joining()))
                .load(admin);

        JsonNode account = admin.get("/api/loan-accounts/1?asOf=2026-02-28").json();
        assertThat(receipts(account)).containsExactlyElementsOf(numbers);
    }

    @Test
    void leavesWhatTheFileSaysAsItIs() {
        Http admin = Http.admin(environment, "IMPQ");
        ImportFiles.of(LOAN, "", """
                        1,a,2026-02-15,60,2026-02-16T00:00:00Z
                        1,b,2026-02-15,50,2026-02-16T00:00:00Z
                        1,c,2026-02-15,40,
                        """).load(admin);

        JsonNode account = admin.get("/api/loan-accounts/1?asOf=2026-02-28").json();

        Instant said = Instant.parse("2026-02-16T00:00:00Z");
        assertThat(known(account)).hasSize(3).startsWith(said, said);
        assertThat(receipts(account)).last().isEqualTo("c");
    }

    private static List<String> receipts(JsonNode account) {
        return account.path("transactions")
                .valueStream()
                .map(transaction -> transaction.path("receiptNumber").asString())
                .toList();
    }

    private static List<Instant> known(JsonNode account) {
        return account.path("transactions")
                .valueStream()
                .map(transaction -> Instant.parse(transaction.path("recordedAt").asString()))
                .toList();
    }

    private static long outstanding(Http admin, Instant knownAt) {
        return admin.get("/api/loan-accounts/1?asOf=2026-02-28&knownAt=" + knownAt)
                .json()
                .path("outstandingPrincipalMinor")
                .asLong();
    }
}
