package tj.hamyori.repayment.read.postponements;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.events.loan.PostponementDecidedV1;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.read.postponements.PendingPostponements.Pending;
import tj.hamyori.repayment.read.postponements.PendingPostponements.Place;
import tj.hamyori.repayment.read.postponements.PendingPostponements.Question;
import tj.hamyori.testing.tokens.TestTokens;

/** Three loans of one district, one of them repaid and one written off; and one of nowhere. */
@RepaymentServiceTest
class PendingPostponementsTest {

    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 3, 1);

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PostponementProjector projector;

    @Autowired
    PendingPostponements pending;

    private String mfo = "";

    @BeforeEach
    void open() {
        mfo = "Q" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        ImportFiles.of(
                        inKulob("1")
                                + inKulob("2")
                                + inKulob("3")
                                + inKulob("4")
                                + loan("5", "2026-01-15", "300", "TJS", 3),
                        "",
                        "2,r1,2026-02-15,300,\n3,r1,2026-02-15,299.99,\n")
                .with("writeOffs", ImportFiles.WRITE_OFFS + "4,2026-02-28,300\n")
                .load(Http.of(
                        environment,
                        TestTokens.of("admin").mfo(mfo).roles("MFO_ADMIN").bearer()));
    }

    @Test
    void areTheLoansInScopeWhetherTheyOweOrNotInTheOrderOfDecisionsPageByPage() {
        UUID second = decided(UUID.randomUUID(), "KUL", DECIDED_ON.plusDays(1));
        UUID first = decided(UUID.randomUUID(), "KUL", DECIDED_ON);
        assertThat(numbers(DECIDED_ON, null)).containsExactlyInAnyOrder("1", "2", "3");
        List<Pending> all = pending.page(asked(DECIDED_ON.plusDays(1), mfo), null, 10);
        assertThat(all)
                .extracting(item -> item.place().postponementId())
                .containsExactly(first, first, first, second, second, second);
        assertThat(pending.page(asked(DECIDED_ON.plusDays(1), mfo), all.get(2).place(), 10))
                .isEqualTo(all.subList(3, 6));
        assertThat(pending.page(asked(DECIDED_ON.plusDays(1), mfo), null, 1)).isEqualTo(all.subList(0, 1));
        assertThat(pending.page(asked(DECIDED_ON.minusDays(1), mfo), null, 10)).isEmpty();
        assertThat(pending.page(asked(DECIDED_ON, "X" + mfo), null, 10)).isEmpty();
    }

    @Test
    void staysAsFirstToldHoweverOftenItIsTold() {
        UUID id = decided(UUID.randomUUID(), "KUL", DECIDED_ON);
        decided(id, "KUL", DECIDED_ON);
        assertThat(pending.page(asked(DECIDED_ON, mfo), null, 10)).hasSize(3);
    }

    @Test
    void isCompleteOnlyWhenNobodyIsLeft() {
        decided(UUID.randomUUID(), "KUL", DECIDED_ON);
        decided(UUID.randomUUID(), "NOBODY", DECIDED_ON);
        pending.complete(DECIDED_ON, mfo);
        assertThat(jdbc.sql("select district from postponement where completed_on is not null and mfo = ?")
                        .param(mfo)
                        .query(String.class)
                        .list())
                .containsExactly("NOBODY");
    }

    private List<String> numbers(LocalDate businessDate, @Nullable Place after) {
        return pending.page(asked(businessDate, mfo), after, 10).stream()
                .map(item -> jdbc.sql("select loan_number from loan_account where loan_id = ?")
                        .param(item.place().loanId())
                        .query(String.class)
                        .single())
                .toList();
    }

    private static Question asked(LocalDate businessDate, String organisation) {
        return new Question(businessDate, organisation, new UUID(0, 0), new UUID(-1, -1));
    }

    private UUID decided(UUID id, String district, LocalDate on) {
        projector.on(new PostponementDecidedV1(id, district, null, 3, on, "FLOOD"), mfo, "farzona");
        return id;
    }

    private static String inKulob(String number) {
        return loan(number, "2026-01-15", "300", "TJS", 3).replace("MONTH,,,,", "MONTH,,,KUL,");
    }
}
