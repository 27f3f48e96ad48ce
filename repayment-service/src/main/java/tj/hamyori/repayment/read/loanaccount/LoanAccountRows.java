package tj.hamyori.repayment.read.loanaccount;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.platform.copy.TableRows;
import tj.hamyori.repayment.events.AccountCharged;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AccountPostponed;
import tj.hamyori.repayment.events.AccountReopened;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.AccountWrittenOff;
import tj.hamyori.repayment.events.ArrearsBucketChanged;
import tj.hamyori.repayment.events.BorrowerShare;
import tj.hamyori.repayment.events.ChargeWaived;
import tj.hamyori.repayment.events.CoverReimbursed;
import tj.hamyori.repayment.events.CreditRefunded;
import tj.hamyori.repayment.events.DecisionEffectChanged;
import tj.hamyori.repayment.events.InstalmentCovered;
import tj.hamyori.repayment.events.LoanAccountEvent;
import tj.hamyori.repayment.events.MoneyEvent;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.events.RepaymentReversed;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleDecided;
import tj.hamyori.repayment.events.ScheduleLine;
import tj.hamyori.repayment.model.account.PaymentKind;

/**
 * What a list of events changes in the tables of the accounts: first all new rows, table by table, then what changes in
 * rows, in the order of the events. No event removes a row, so that order gives the same as going event by event.
 */
final class LoanAccountRows {

    private final TableRows accounts = new TableRows(LoanAccountTables.ACCOUNT);
    private final TableRows shares = new TableRows(LoanAccountTables.SHARE);
    private final TableRows versions = new TableRows(LoanAccountTables.VERSION);
    private final TableRows instalments = new TableRows(LoanAccountTables.INSTALMENT);
    private final TableRows repayments = new TableRows(LoanAccountTables.REPAYMENT);
    private final TableRows writeOffs = new TableRows(LoanAccountTables.WRITE_OFF);
    private final ChargeRows charges = new ChargeRows();
    private final DecisionRows decisions = new DecisionRows();
    private final TableRows postponements = new TableRows(LoanAccountTables.POSTPONEMENT);
    private final UnfoldedMarks marks = new UnfoldedMarks();
    private final List<RepaymentReversed> reversals = new ArrayList<>();
    private final Map<UUID, ArrearsBucketChanged> buckets = new LinkedHashMap<>();

    void add(LoanAccountEvent event) {
        marks.add(event);
        switch (event) {
            case AccountOpened opened -> addAccount(opened);
            case ScheduleComputed computed -> addSchedule(computed);
            case RepaymentRecorded recorded ->
                addMoney(recorded, PaymentKind.REPAYMENT, null, recorded.channel(), recorded.receiptNumber());
            case InstalmentCovered covered ->
                addMoney(covered, PaymentKind.COVER, null, covered.channel(), covered.receiptNumber());
            case CoverReimbursed reimbursed ->
                addMoney(reimbursed, PaymentKind.REIMBURSEMENT, reimbursed.coverId(), "GROUP", null);
            case CreditRefunded refunded -> addMoney(refunded, PaymentKind.REFUND, null, refunded.channel(), null);
            case AccountCharged charged -> charges.add(charged);
            case ChargeWaived waived -> charges.waive(waived);
            case ScheduleDecided decided -> decisions.add(decided);
            case DecisionEffectChanged changed -> decisions.add(changed);
            case AccountPostponed postponed ->
                postponements.add(
                        postponed.loanId(),
                        postponed.postponementId(),
                        postponed.scheduleVersion(),
                        postponed.recordedAt());
            case RepaymentReversed reversed -> reversals.add(reversed);
            case AccountWrittenOff writtenOff ->
                writeOffs.add(
                        writtenOff.loanId(),
                        writtenOff.writtenOffOn(),
                        writtenOff.principalMinor(),
                        writtenOff.reason(),
                        writtenOff.recordedAt());
            case ArrearsBucketChanged changed -> buckets.put(changed.loanId(), changed);
            // Whether a loan is repaid follows from its instalments and repayments.
            case AccountRepaid repaid -> {}
            case AccountReopened reopened -> {}
        }
    }

    private void addAccount(AccountOpened event) {
        accounts.add(
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
                event.recordedAt(),
                !event.terms().nonWorkingDays().equals("KEEP"),
                event.terms().dayCount(),
                event.terms().rounding());
        int position = 1;
        long uptoMinor = 0;
        for (BorrowerShare share : event.borrowers()) {
            uptoMinor += share.principalMinor();
            shares.add(
                    event.loanId(),
                    position++,
                    share.memberId(),
                    share.principalMinor(),
                    share.sex(),
                    share.birthYear(),
                    share.district(),
                    share.householdCategory(),
                    uptoMinor);
        }
    }

    private void addSchedule(ScheduleComputed event) {
        RunningSums sums = RunningSums.of(event.lines());
        versions.add(
                event.loanId(),
                event.version(),
                event.cause(),
                event.reason(),
                event.decidedBy(),
                event.marksAsRescheduled(),
                event.effectiveOn(),
                event.recordedAt(),
                sums.dueDates(),
                sums.totals(),
                sums.principals(),
                event.decisionId());
        long beforeMinor = 0;
        for (ScheduleLine line : event.lines()) {
            instalments.add(
                    event.loanId(),
                    event.version(),
                    line.number(),
                    line.dueOn(),
                    line.principalMinor(),
                    line.interestMinor(),
                    line.feeMinor(),
                    beforeMinor);
            beforeMinor += line.principalMinor() + line.interestMinor() + line.feeMinor();
        }
    }

    private void addMoney(
            MoneyEvent event,
            PaymentKind kind,
            @Nullable UUID coverId,
            String channel,
            @Nullable String receiptNumber) {
        repayments.add(
                event.loanId(),
                event.moneyId(),
                kind.name(),
                event.movedOn(),
                kind.receivedMinor(event.amountMinor()),
                kind.lentMinor(event.amountMinor()),
                coverId,
                channel,
                receiptNumber,
                event.recordedBy(),
                event.recordedAt());
    }

    void write(JdbcTemplate jdbc) {
        TableRows.writeAll(
                jdbc, accounts, shares, versions, instalments, postponements, repayments, writeOffs, marks.rows());
        charges.write(jdbc);
        decisions.write(jdbc);
        reversals.forEach(reversal -> reverse(jdbc, reversal));
        changeBuckets(jdbc);
    }

    private static void reverse(JdbcTemplate jdbc, RepaymentReversed event) {
        int updated = jdbc.update(
                "update repayment set reversed_recorded_at = ?, reversed_by = ?, reversal_reason = ?"
                        + " where loan_id = ? and payment_id = ?",
                Timestamp.from(event.recordedAt()),
                event.reversedBy(),
                event.reason(),
                event.loanId(),
                event.paymentId());
        if (updated != 1) {
            throw new IllegalStateException("The read model lacks a repayment of loan " + event.loanId());
        }
    }

    /** One statement for all: only the last change of each loan is left to be seen. */
    private void changeBuckets(JdbcTemplate jdbc) {
        if (buckets.isEmpty()) {
            return;
        }
        int updated = jdbc.update(
                """
                update loan_account a set bucket = c.bucket, bucket_on = c.bucket_on
                from unnest(cast(? as text[])::uuid[], cast(? as text[]), cast(? as text[])::date[])
                    as c (loan_id, bucket, bucket_on)
                where a.loan_id = c.loan_id""",
                column(event -> event.loanId().toString()),
                column(ArrearsBucketChanged::bucketAfter),
                column(event -> event.asOf().toString()));
        if (updated != buckets.size()) {
            throw new IllegalStateException(
                    "The read model lacks %d of the loans %s".formatted(buckets.size() - updated, buckets.keySet()));
        }
    }

    private Object column(Function<ArrearsBucketChanged, String> value) {
        return buckets.values().stream().map(value).toArray(String[]::new);
    }
}
