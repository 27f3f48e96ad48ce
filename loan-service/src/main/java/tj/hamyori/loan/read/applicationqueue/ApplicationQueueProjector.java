package tj.hamyori.loan.read.applicationqueue;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.events.ApplicationApproved;
import tj.hamyori.loan.events.ApplicationEndorsed;
import tj.hamyori.loan.events.ApplicationRejected;
import tj.hamyori.loan.events.ApplicationSubmitted;
import tj.hamyori.loan.events.ApplicationWithdrawalRecorded;
import tj.hamyori.loan.events.LoanDisbursed;
import tj.hamyori.loan.model.LoanStatus;
import tj.hamyori.platform.projection.Rebuildable;
import tools.jackson.databind.json.JsonMapper;

/** Fills {@code read_application}: what an officer must decide, and what was decided. Rebuildable. */
@Component
@ProcessingGroup("read-applicationqueue")
class ApplicationQueueProjector implements Rebuildable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ApplicationQueueProjector(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void clear() {
        jdbc.sql("truncate read_application").update();
    }

    @EventHandler
    void on(ApplicationSubmitted event) {
        jdbc.sql("""
                        insert into read_application
                            (application_id, mfo, member_id, group_id, product_code, product_name, product_kind,
                             principal_minor, currency, instalments, purpose, plan, status, submitted_on,
                             submitted_by, household)
                        values (:id, :mfo, :member, :group, :code, :name, :kind, :principal, :currency,
                                :instalments, :purpose, :plan, :status, :on, :by, cast(:household as jsonb))""")
                .param("id", event.loanId())
                .param("mfo", event.mfo())
                .param("member", event.memberId())
                .param("group", event.groupId())
                .param("code", event.product().code())
                .param("name", event.product().name())
                .param("kind", event.product().kind())
                .param("principal", event.principal().amountMinor())
                .param("currency", event.principal().currency().getCurrencyCode())
                .param("instalments", event.instalments())
                .param("purpose", event.purpose())
                .param("plan", event.plan())
                .param("status", LoanStatus.SUBMITTED.name())
                .param("on", event.submittedOn())
                .param("by", event.submittedBy())
                .param("household", json.writeValueAsString(event.household()))
                .update();
    }

    @EventHandler
    void on(ApplicationEndorsed event) {
        changed(jdbc.sql("""
                        update read_application set status = :status, endorsed_on = :on, endorsed_by = :by,
                            out_of_turn_reason = :reason
                        where application_id = :id""")
                .param("status", LoanStatus.ENDORSED.name())
                .param("on", event.endorsedOn())
                .param("by", event.endorsedBy())
                .param("reason", event.outOfTurnReason())
                .param("id", event.loanId())
                .update());
    }

    @EventHandler
    void on(ApplicationApproved event) {
        decided(event.loanId(), LoanStatus.APPROVED, event.approvedOn(), event.approvedBy());
        changed(jdbc.sql("update read_application set approved_principal_minor = ? where application_id = ?")
                .params(event.principal().amountMinor(), event.loanId())
                .update());
    }

    @EventHandler
    void on(ApplicationRejected event) {
        decided(event.loanId(), LoanStatus.REJECTED, event.rejectedOn(), event.rejectedBy());
        changed(jdbc.sql("update read_application set reason_code = :code, note = :note where application_id = :id")
                .param("code", event.reasonCode())
                .param("note", event.note())
                .param("id", event.loanId())
                .update());
    }

    @EventHandler
    void on(ApplicationWithdrawalRecorded event) {
        decided(event.loanId(), LoanStatus.WITHDRAWN, event.withdrawnOn(), event.withdrawnBy());
    }

    /** It leaves the list of what waits to be disbursed. */
    @EventHandler
    void on(LoanDisbursed event) {
        changed(jdbc.sql("update read_application set status = ? where application_id = ?")
                .params(LoanStatus.DISBURSED.name(), event.loanId())
                .update());
    }

    private void decided(UUID id, LoanStatus status, LocalDate on, String by) {
        changed(jdbc.sql("""
                        update read_application set status = ?, decided_on = ?, decided_by = ?
                        where application_id = ?""").params(status.name(), on, by, id).update());
    }

    private static void changed(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("An event found no application to change");
        }
    }
}
