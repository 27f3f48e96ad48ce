package tj.hamyori.loan.read.loanlist;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.events.ApplicationApproved;
import tj.hamyori.loan.events.ApplicationSubmitted;
import tj.hamyori.loan.events.ApplicationWithdrawalRecorded;
import tj.hamyori.loan.events.LoanClosed;
import tj.hamyori.loan.events.LoanDisbursed;
import tj.hamyori.loan.events.LoanReopened;
import tj.hamyori.loan.events.LoanRescheduled;
import tj.hamyori.loan.events.LoanWrittenOff;
import tj.hamyori.loan.model.LoanStatus;
import tj.hamyori.platform.projection.Rebuildable;

/**
 * Fills {@code read_loan}. An application has a row here from the start, with the status SUBMITTED, and shows as a loan
 * once it is approved. Rebuildable.
 */
@Component
@ProcessingGroup("read-loanlist")
class LoanListProjector implements Rebuildable {

    private final JdbcClient jdbc;

    LoanListProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void clear() {
        jdbc.sql("truncate read_loan").update();
    }

    @EventHandler
    void on(ApplicationSubmitted event) {
        jdbc.sql("""
                        insert into read_loan
                            (loan_id, mfo, status, member_id, group_id, product_code, product_name, product_kind,
                             purpose, principal_minor, currency, instalments, every, unit, officer,
                             household_category, rescheduled)
                        values (:id, :mfo, :status, :member, :group, :code, :name, :kind, :purpose, :principal,
                                :currency, :instalments, :every, :unit, :officer, :household, false)""")
                .param("id", event.loanId())
                .param("mfo", event.mfo())
                .param("status", LoanStatus.SUBMITTED.name())
                .param("member", event.memberId())
                .param("group", event.groupId())
                .param("code", event.product().code())
                .param("name", event.product().name())
                .param("kind", event.product().kind())
                .param("purpose", event.purpose())
                .param("principal", event.principal().amountMinor())
                .param("currency", event.principal().currency().getCurrencyCode())
                .param("instalments", event.instalments())
                .param("every", event.product().every())
                .param("unit", event.product().unit())
                .param("officer", event.submittedBy())
                .param("household", event.household().category())
                .update();
    }

    @EventHandler
    void on(ApplicationApproved event) {
        changed(jdbc.sql("""
                        update read_loan set status = ?, principal_minor = ?, approved_on = ?, approved_by = ?
                        where loan_id = ?""")
                .params(
                        LoanStatus.APPROVED.name(),
                        event.principal().amountMinor(),
                        event.approvedOn(),
                        event.approvedBy(),
                        event.loanId())
                .update());
    }

    @EventHandler
    void on(ApplicationWithdrawalRecorded event) {
        status(event.loanId(), LoanStatus.WITHDRAWN);
    }

    @EventHandler
    void on(LoanDisbursed event) {
        status(event.loanId(), LoanStatus.DISBURSED);
        changed(jdbc.sql("""
                        update read_loan set loan_number = :number, disbursed_on = :on, first_due_on = :first,
                            channel = :channel where loan_id = :id""")
                .param("number", event.loanNumber())
                .param("on", event.disbursedOn())
                .param("first", event.firstDueOn())
                .param("channel", event.channel())
                .param("id", event.loanId())
                .update());
    }

    @EventHandler
    void on(LoanRescheduled event) {
        changed(jdbc.sql("""
                        update read_loan set rescheduled = true,
                            instalments = coalesce(cast(:instalments as integer), instalments), every = :every,
                            unit = :unit, first_due_on = coalesce(cast(:first as date), first_due_on)
                        where loan_id = :id""")
                .param("instalments", event.instalments())
                .param("every", event.every())
                .param("unit", event.unit())
                .param("first", event.firstDueOn())
                .param("id", event.loanId())
                .update());
    }

    @EventHandler
    void on(LoanWrittenOff event) {
        status(event.loanId(), LoanStatus.WRITTEN_OFF);
        changed(jdbc.sql("update read_loan set written_off_on = ?, write_off_reason = ? where loan_id = ?")
                .params(event.writtenOffOn(), event.reason(), event.loanId())
                .update());
    }

    @EventHandler
    void on(LoanClosed event) {
        status(event.loanId(), LoanStatus.CLOSED);
        changed(jdbc.sql("update read_loan set closed_on = ? where loan_id = ?")
                .params(event.closedOn(), event.loanId())
                .update());
    }

    @EventHandler
    void on(LoanReopened event) {
        changed(jdbc.sql("""
                        update read_loan set closed_on = null, status =
                            case when written_off_on is null then ? else ? end where loan_id = ?""")
                .params(LoanStatus.DISBURSED.name(), LoanStatus.WRITTEN_OFF.name(), event.loanId())
                .update());
    }

    private void status(UUID id, LoanStatus status) {
        changed(jdbc.sql("update read_loan set status = ? where loan_id = ?")
                .params(status.name(), id)
                .update());
    }

    private static void changed(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("An event found no loan to change");
        }
    }
}
