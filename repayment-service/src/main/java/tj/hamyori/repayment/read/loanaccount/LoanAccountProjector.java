package tj.hamyori.repayment.read.loanaccount;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.projection.Rebuildable;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AccountWrittenOff;
import tj.hamyori.repayment.events.ArrearsBucketChanged;
import tj.hamyori.repayment.events.BorrowerShare;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.events.RepaymentReversed;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleLine;

/**
 * Keeps {@code loan_account, borrower_share, schedule_version, instalment, repayment} and {@code write_off}: what every
 * question about a loan or a portfolio, on any date and as known at any instant, is answered from. Rebuildable.
 */
@Component
@ProcessingGroup("read-loan-accounts")
class LoanAccountProjector implements Rebuildable {

    private final JdbcTemplate jdbc;

    LoanAccountProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void clear() {
        jdbc.execute("truncate loan_account, borrower_share, schedule_version, instalment, repayment, write_off");
    }

    @EventHandler
    void on(AccountOpened event) {
        jdbc.update(
                """
                insert into loan_account (loan_id, mfo, loan_number, product_code, product_kind, purpose, group_id,
                    group_number, officer, disbursed_on, principal_minor, currency, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                event.loanId(),
                event.mfo(),
                event.loanNumber(),
                event.productCode(),
                event.productKind(),
                event.purpose(),
                event.groupId(),
                event.groupNumber(),
                event.officer(),
                event.disbursedOn(),
                event.principalMinor(),
                event.currency(),
                at(event.recordedAt()));
        List<Object[]> rows = new ArrayList<>();
        long uptoMinor = 0;
        for (BorrowerShare share : event.borrowers()) {
            uptoMinor += share.principalMinor();
            rows.add(new Object[] {
                event.loanId(),
                rows.size() + 1,
                share.memberId(),
                share.principalMinor(),
                share.sex(),
                share.birthYear(),
                share.district(),
                share.householdCategory(),
                uptoMinor
            });
        }
        jdbc.batchUpdate("""
                insert into borrower_share (loan_id, position, member_id, principal_minor, sex, birth_year, district,
                    household_category, upto_minor)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    @EventHandler
    void on(ScheduleComputed event) {
        RunningSums sums = RunningSums.of(event.lines());
        jdbc.update(
                """
                insert into schedule_version (loan_id, version, rescheduled, effective_on, recorded_at, due_dates,
                    total_upto_minor, principal_upto_minor)
                values (?, ?, ?, ?, ?, cast(? as date[]), cast(? as bigint[]), cast(? as bigint[]))""",
                event.loanId(),
                event.version(),
                event.cause().equals("RESCHEDULED"),
                event.effectiveOn(),
                at(event.recordedAt()),
                sums.dueDates(),
                sums.totals(),
                sums.principals());
        List<Object[]> rows = new ArrayList<>();
        long beforeMinor = 0;
        for (ScheduleLine line : event.lines()) {
            rows.add(new Object[] {
                event.loanId(),
                event.version(),
                line.number(),
                line.dueOn(),
                line.principalMinor(),
                line.interestMinor(),
                line.feeMinor(),
                beforeMinor
            });
            beforeMinor += line.principalMinor() + line.interestMinor() + line.feeMinor();
        }
        jdbc.batchUpdate("""
                insert into instalment (loan_id, version, number, due_on, principal_minor, interest_minor, fee_minor,
                    before_minor)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    @EventHandler
    void on(RepaymentRecorded event) {
        jdbc.update(
                """
                insert into repayment (loan_id, payment_id, paid_on, amount_minor, channel, receipt_number, recorded_by,
                    recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                event.loanId(),
                event.paymentId(),
                event.paidOn(),
                event.amountMinor(),
                event.channel(),
                event.receiptNumber(),
                event.recordedBy(),
                at(event.recordedAt()));
    }

    @EventHandler
    void on(RepaymentReversed event) {
        requireRow(
                jdbc.update(
                        "update repayment set reversed_recorded_at = ?, reversed_by = ?, reversal_reason = ?"
                                + " where loan_id = ? and payment_id = ?",
                        at(event.recordedAt()),
                        event.reversedBy(),
                        event.reason(),
                        event.loanId(),
                        event.paymentId()),
                event.loanId());
    }

    @EventHandler
    void on(AccountWrittenOff event) {
        jdbc.update(
                "insert into write_off (loan_id, written_off_on, principal_minor, reason, recorded_at)"
                        + " values (?, ?, ?, ?, ?)",
                event.loanId(),
                event.writtenOffOn(),
                event.principalMinor(),
                event.reason(),
                at(event.recordedAt()));
    }

    @EventHandler
    void on(ArrearsBucketChanged event) {
        requireRow(
                jdbc.update(
                        "update loan_account set bucket = ?, bucket_on = ? where loan_id = ?",
                        event.bucketAfter(),
                        event.asOf(),
                        event.loanId()),
                event.loanId());
    }

    private static void requireRow(int updated, UUID loanId) {
        if (updated != 1) {
            throw new IllegalStateException("The read model lacks a row of loan " + loanId);
        }
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }
}
