package tj.hamyori.repayment.read.loanaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AccountWrittenOff;
import tj.hamyori.repayment.events.AgreedTerms;
import tj.hamyori.repayment.events.ArrearsBucketChanged;
import tj.hamyori.repayment.events.BorrowerShare;
import tj.hamyori.repayment.events.LoanAccountEvent;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.events.RepaymentReversed;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleLine;

@RepaymentServiceTest
class LoanAccountProjectorTest {

    private static final String MFO = "PRJA";
    private static final int LOANS = 90;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);
    private static final Instant AT = Instant.parse("2026-01-15T04:05:06.789012Z");
    private static final List<String> TABLES =
            List.of("loan_account", "borrower_share", "schedule_version", "instalment", "repayment", "write_off");

    @Autowired
    LoanAccountProjector projector;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void writesTheSameRowsOneByOneAndAllAtOnce(int seed) {
        List<LoanAccountEvent> events = events(new SplittableRandom(seed));
        List<String> oneByOne = rows(() -> events.forEach(projector::on));
        assertThat(oneByOne).hasSizeGreaterThan(LOANS * 20);
        assertThat(rows(() -> projector.project(events))).isEqualTo(oneByOne);
        List<LoanAccountEvent> first = events.subList(0, events.size() / 2);
        assertThat(rows(() -> {
                    projector.project(first);
                    projector.project(events.subList(first.size(), events.size()));
                }))
                .isEqualTo(oneByOne);
    }

    @Test
    void failsWhereTheRowToChangeIsNotThere() {
        UUID nowhere = UUID.randomUUID();
        assertThatThrownBy(() -> projector.on(new ArrearsBucketChanged(nowhere, DAY, 3, "CURRENT", "D1_30", AT)))
                .hasMessageContaining(nowhere.toString());
        assertThatThrownBy(
                        () -> projector.on(new RepaymentReversed(nowhere, nowhere, "REPAYMENT", "twice", "zarina", AT)))
                .hasMessageContaining(nowhere.toString());
    }

    /** All rows of this test's loans after the work, which is then undone. */
    private List<String> rows(Runnable work) {
        List<String> rows = transaction.execute(status -> {
            work.run();
            List<String> all = new ArrayList<>();
            for (String table : TABLES) {
                all.addAll(jdbc.sql("select '%s ' || t::text as row from %s t".formatted(table, table)
                                + " where loan_id in (select loan_id from loan_account where mfo = ?) order by row")
                        .param(MFO)
                        .query((row, index) -> row.getString(1))
                        .list());
            }
            status.setRollbackOnly();
            return all;
        });
        return rows == null ? List.of() : rows;
    }

    private static List<LoanAccountEvent> events(SplittableRandom random) {
        List<LoanAccountEvent> events = new ArrayList<>();
        for (int loan = 0; loan < LOANS; loan++) {
            UUID loanId = id(random);
            events.add(opened(loanId, loan, random));
            events.add(schedule(loanId, 1, "AGREED"));
            List<UUID> payments = new ArrayList<>();
            for (int step = 0; step < 12; step++) {
                LocalDate on = DAY.plusDays(7L * step);
                switch (random.nextInt(6)) {
                    case 0 -> events.add(new ArrearsBucketChanged(loanId, on, step, "CURRENT", "BUCKET" + step, AT));
                    case 1 -> {
                        if (!payments.isEmpty()) {
                            events.add(new RepaymentReversed(
                                    loanId,
                                    payments.removeLast(),
                                    "REPAYMENT",
                                    "wrong\tloan",
                                    "zarina",
                                    AT.plusSeconds(step)));
                        }
                    }
                    default -> {
                        payments.add(id(random));
                        events.add(new RepaymentRecorded(
                                loanId,
                                payments.getLast(),
                                on,
                                1 + random.nextLong(1_000_000),
                                "TJS",
                                "COUNTER",
                                step % 2 == 0 ? null : "№ " + step,
                                "мадина",
                                0,
                                AT.plusNanos(1_000L * step)));
                    }
                }
            }
            if (random.nextInt(5) == 0) {
                events.add(schedule(loanId, 2, "RESCHEDULED"));
                events.add(new AccountWrittenOff(loanId, DAY.plusDays(400), "left", 5, "TJS", AT));
            }
        }
        return events;
    }

    private static AccountOpened opened(UUID loanId, int number, SplittableRandom random) {
        List<BorrowerShare> borrowers = new ArrayList<>();
        for (int borrower = 0; borrower <= random.nextInt(3); borrower++) {
            borrowers.add(new BorrowerShare(id(random), 100, borrower == 0 ? null : "F", 1980, "KT-01", null));
        }
        AgreedTerms terms = new AgreedTerms(
                "NONE",
                "0",
                "EQUAL_PRINCIPAL",
                12,
                1,
                "MONTH",
                "SAME_AS_INSTALMENT",
                "THIRTY_360",
                null,
                0,
                0,
                0,
                1,
                "HALF_EVEN",
                "0",
                "KEEP",
                "NONE",
                0);
        return new AccountOpened(
                loanId,
                MFO,
                "L\\" + number,
                "QARZ",
                null,
                "рӯзгор",
                null,
                "7",
                "o",
                DAY,
                1_200,
                "TJS",
                terms,
                borrowers,
                AT);
    }

    private static ScheduleComputed schedule(UUID loanId, int version, String cause) {
        List<ScheduleLine> lines = new ArrayList<>();
        for (int line = 1; line <= 12; line++) {
            lines.add(new ScheduleLine(line, DAY.plusMonths(line), 100, line, 2));
        }
        return new ScheduleComputed(loanId, version, cause, null, DAY, null, "1", "TJS", null, List.of(), lines, AT);
    }

    private static UUID id(SplittableRandom random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
