package tj.hamyori.group.read.household;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Money;
import tj.hamyori.group.events.CivilStatusRecorded;
import tj.hamyori.group.events.ContactRecorded;
import tj.hamyori.group.events.HouseholdFactWithdrawalRecorded;
import tj.hamyori.group.events.HouseholdQuestionDecided;
import tj.hamyori.group.events.HusbandEmigrationRecorded;
import tj.hamyori.group.events.HusbandReturnRecorded;
import tj.hamyori.group.events.RemittanceRecorded;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.ReceivedBy;
import tj.hamyori.platform.projection.Rebuildable;
import tj.hamyori.platform.request.RequestContext;

/**
 * Table {@code household_fact}: the dated facts and decisions from which any date's answer is computed, each with the
 * instant it was recorded and, where it was recorded by mistake, withdrawn. Rebuildable.
 */
@Component
@ProcessingGroup("read-household")
class HouseholdProjector implements Rebuildable {

    private static final String INSERT = """
            insert into household_fact (fact_id, member_id, kind, happened_on, recorded_at, detail, amount_minor,
                currency, question, question_on, sealed_reason, decided_by, recorded_by)
            values (:id, :member, :kind, :on, :recordedAt, :detail, :amount, :currency, :question, :questionOn,
                :sealedReason, :decidedBy, :recordedBy)""";

    private final JdbcClient jdbc;

    HouseholdProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(
            HusbandEmigrationRecorded event,
            @Timestamp Instant at,
            @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        fact(event.factId(), event.memberId(), FactKind.HUSBAND_EMIGRATED, event.emigratedOn(), at, who)
                .param("detail", event.country())
                .update();
    }

    @EventHandler
    void on(
            HusbandReturnRecorded event,
            @Timestamp Instant at,
            @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        fact(event.factId(), event.memberId(), FactKind.HUSBAND_RETURNED, event.returnedOn(), at, who)
                .update();
    }

    @EventHandler
    void on(RemittanceRecorded event, @Timestamp Instant at, @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        Money amount = event.amount();
        HouseholdFact remittance =
                new HouseholdFact.Remittance(event.receivedOn(), ReceivedBy.valueOf(event.receivedBy()), amount);
        fact(event.factId(), event.memberId(), FactKind.REMITTANCE, event.receivedOn(), at, who)
                .param("detail", event.receivedBy())
                .param("amount", amount == null ? null : amount.amountMinor())
                .param("currency", amount == null ? null : amount.currency().getCurrencyCode())
                .param("question", question(remittance))
                .update();
    }

    @EventHandler
    void on(ContactRecorded event, @Timestamp Instant at, @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        fact(event.factId(), event.memberId(), FactKind.CONTACT, event.contactedOn(), at, who)
                .param("detail", event.kind())
                .param("question", question(new HouseholdFact.Contact(event.contactedOn(), event.kind())))
                .update();
    }

    @EventHandler
    void on(CivilStatusRecorded event, @Timestamp Instant at, @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        fact(event.factId(), event.memberId(), FactKind.CIVIL_STATUS, event.statedOn(), at, who)
                .param("detail", event.status())
                .update();
    }

    @EventHandler
    void on(
            HouseholdQuestionDecided event,
            @Timestamp Instant at,
            @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        fact(event.factId(), event.memberId(), FactKind.DECISION, event.decidedOn(), at, who)
                .param("detail", event.found())
                .param("question", event.question())
                .param("questionOn", event.questionOn())
                .param("sealedReason", event.sealedReason())
                .param("decidedBy", event.decidedBy())
                .update();
    }

    @EventHandler
    void on(HouseholdFactWithdrawalRecorded event, @Timestamp Instant at) {
        int struck = jdbc.sql("""
                        update household_fact set withdrawn_at = :at, withdrawn_on = :on, withdrawn_by = :by,
                            sealed_withdrawal_reason = :reason where fact_id = :id""")
                .param("at", stored(at))
                .param("on", event.withdrawnOn())
                .param("by", event.withdrawnBy())
                .param("reason", event.sealedReason())
                .param("id", event.factId())
                .update();
        if (struck != 1) {
            throw new IllegalStateException("A withdrawal found no fact " + event.factId());
        }
    }

    @Override
    public void clear() {
        jdbc.sql("delete from household_fact").update();
    }

    private static @Nullable String question(HouseholdFact fact) {
        OpenQuestion question = fact.question();
        return question == null ? null : question.kind().name();
    }

    private JdbcClient.StatementSpec fact(
            UUID factId, UUID memberId, FactKind kind, LocalDate on, Instant at, @Nullable String who) {
        return jdbc.sql(INSERT)
                .param("id", factId)
                .param("member", memberId)
                .param("kind", kind.name())
                .param("on", on)
                .param("recordedAt", stored(at))
                .param("recordedBy", who)
                .param("detail", null)
                .param("amount", null)
                .param("currency", null)
                .param("question", null)
                .param("questionOn", null)
                .param("sealedReason", null)
                .param("decidedBy", null);
    }

    /** The event store keeps milliseconds: what is written now is what a rebuild will read. */
    private static OffsetDateTime stored(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
