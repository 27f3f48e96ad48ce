package tj.hamyori.group.read.collectionsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.loan.LoanWrittenOffV1;
import tj.hamyori.events.repayment.ChargeWaivedV1;
import tj.hamyori.events.repayment.CoverReimbursedV1;
import tj.hamyori.events.repayment.CreditRefundedV1;
import tj.hamyori.events.repayment.InstalmentCoveredV1;
import tj.hamyori.events.repayment.LoanChargedV1;
import tj.hamyori.events.repayment.LoanFullyRepaidV1;
import tj.hamyori.events.repayment.LoanReopenedV1;
import tj.hamyori.events.repayment.RepaymentRecordedV1;
import tj.hamyori.events.repayment.RepaymentReversedV1;
import tj.hamyori.events.repayment.ScheduleComputedV1;
import tj.hamyori.events.repayment.ScheduledInstalmentV1;

/**
 * Tables {@code sheet_…}: schedules, charges, money of every kind and ends of loans, as other services told them.
 * Rebuilt from the first offset of the topics, not from this service's event store. Events of two topics may overtake
 * each other, so each writes rows of its own.
 */
@Component
public class CollectionSheetProjector {

    private final JdbcClient jdbc;

    CollectionSheetProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void on(ScheduleComputedV1 event, String mfo) {
        jdbc.sql("""
                        insert into sheet_loan (loan_id, mfo, loan_number, group_id, member_id, currency, version)
                        values (:id, :mfo, :number, :group, :member, :currency, :version)
                        on conflict (loan_id) do update set version = greatest(sheet_loan.version, excluded.version)""")
                .param("id", event.loanId())
                .param("mfo", mfo)
                .param("number", event.loanNumber())
                .param("group", event.groupId())
                .param(
                        "member",
                        event.memberIds().isEmpty() ? null : event.memberIds().getFirst())
                .param("currency", event.currency())
                .param("version", event.version())
                .update();
        jdbc.sql("insert into sheet_version (loan_id, version, effective_on) values (?, ?, ?) on conflict do nothing")
                .params(event.loanId(), event.version(), event.effectiveOn())
                .update();
        addLines(event);
    }

    /** All by one statement: nothing else comes so often. */
    public void onAll(List<RepaymentRecordedV1> events) {
        jdbc.sql("""
                        insert into sheet_repayment (payment_id, loan_id, kind, paid_on, amount_minor, lent_minor)
                        select payment_id, loan_id, 'REPAYMENT', cast(paid_on as date), amount_minor, 0
                        from unnest(?, ?, ?, ?) as money (payment_id, loan_id, paid_on, amount_minor)
                        on conflict do nothing""")
                .params(
                        column(events, RepaymentRecordedV1::paymentId, UUID[]::new),
                        column(events, RepaymentRecordedV1::loanId, UUID[]::new),
                        column(events, event -> event.paidOn().toString(), String[]::new),
                        column(events, event -> event.amount().amountMinor(), Long[]::new))
                .update();
    }

    public void on(InstalmentCoveredV1 event) {
        long amountMinor = event.amount().amountMinor();
        add(new Money(event.coverId(), event.loanId(), "COVER", event.paidOn(), amountMinor, amountMinor, null));
    }

    public void on(CoverReimbursedV1 event) {
        long backMinor = Math.negateExact(event.amount().amountMinor());
        add(new Money(
                event.reimbursementId(),
                event.loanId(),
                "REIMBURSEMENT",
                event.reimbursedOn(),
                0,
                backMinor,
                event.coverId()));
    }

    public void on(CreditRefundedV1 event) {
        long outMinor = Math.negateExact(event.amount().amountMinor());
        add(new Money(event.refundId(), event.loanId(), "REFUND", event.refundedOn(), outMinor, 0, null));
    }

    /** Money of other kinds was not told of until covers were, so its end may be the first that is heard of it. */
    public void on(RepaymentReversedV1 event) {
        int found = jdbc.sql("update sheet_repayment set reversed = true where payment_id = ?")
                .param(event.paymentId())
                .update();
        boolean repayment = event.kind() == null || event.kind().equals("REPAYMENT");
        if (found != 1 && repayment) {
            throw new IllegalStateException("No repayment %s to reverse".formatted(event.paymentId()));
        }
    }

    public void on(LoanChargedV1 event) {
        jdbc.sql("""
                        insert into sheet_charge (charge_id, loan_id, kind, due_on, charged_on, amount_minor)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        event.chargeId(),
                        event.loanId(),
                        event.kind(),
                        event.dueOn(),
                        event.chargedOn(),
                        event.amount().amountMinor())
                .update();
    }

    public void on(ChargeWaivedV1 event) {
        jdbc.sql("update sheet_charge set waived_on = ? where charge_id = ?")
                .params(event.waivedOn(), event.chargeId())
                .update();
    }

    public void on(LoanFullyRepaidV1 event) {
        end(event.loanId(), "REPAID", event.repaidOn());
    }

    public void on(LoanReopenedV1 event) {
        jdbc.sql("delete from sheet_ending where loan_id = ? and kind = 'REPAID'")
                .param(event.loanId())
                .update();
    }

    public void on(LoanWrittenOffV1 event) {
        end(event.loanId(), "WRITTEN_OFF", event.writtenOffOn());
    }

    /** All lines by one statement: a year has twelve, and an import brings many thousands of schedules. */
    private void addLines(ScheduleComputedV1 event) {
        jdbc.sql("""
                        insert into sheet_instalment (loan_id, version, number, due_on, total_minor, fee_minor)
                        select ?, ?, number, cast(due_on as date), total_minor, fee_minor
                        from unnest(?, ?, ?, ?) as line (number, due_on, total_minor, fee_minor)
                        on conflict do nothing""")
                .params(
                        event.loanId(),
                        event.version(),
                        column(event.instalments(), ScheduledInstalmentV1::number, Integer[]::new),
                        column(event.instalments(), line -> line.dueOn().toString(), String[]::new),
                        column(event.instalments(), CollectionSheetProjector::totalMinor, Long[]::new),
                        column(event.instalments(), ScheduledInstalmentV1::feeMinor, Long[]::new))
                .update();
    }

    private static <E, T> Object column(List<E> rows, Function<E, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private static long totalMinor(ScheduledInstalmentV1 line) {
        return Math.addExact(Math.addExact(line.principalMinor(), line.interestMinor()), line.feeMinor());
    }

    private void add(Money money) {
        jdbc.sql("""
                        insert into sheet_repayment
                            (payment_id, loan_id, kind, paid_on, amount_minor, lent_minor, cover_id)
                        values (:id, :loan, :kind, :on, :amount, :lent, :cover) on conflict do nothing""")
                .param("id", money.id())
                .param("loan", money.loanId())
                .param("kind", money.kind())
                .param("on", money.on())
                .param("amount", money.amountMinor())
                .param("lent", money.lentMinor())
                .param("cover", money.coverId())
                .update();
    }

    /** A row of {@code sheet_repayment}. */
    private record Money(
            UUID id,
            UUID loanId,
            String kind,
            LocalDate on,
            long amountMinor,
            long lentMinor,
            @Nullable UUID coverId) {}

    private void end(UUID loanId, String kind, LocalDate endedOn) {
        jdbc.sql("""
                        insert into sheet_ending (loan_id, kind, ended_on) values (:id, :kind, :on)
                        on conflict (loan_id, kind) do update set ended_on = :on""")
                .param("id", loanId)
                .param("kind", kind)
                .param("on", endedOn)
                .update();
    }
}
