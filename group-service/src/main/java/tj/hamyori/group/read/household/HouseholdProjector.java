package tj.hamyori.group.read.household;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Money;
import tj.hamyori.group.events.CivilStatusRecorded;
import tj.hamyori.group.events.ContactRecorded;
import tj.hamyori.group.events.HouseholdQuestionDecided;
import tj.hamyori.group.events.HusbandEmigrationRecorded;
import tj.hamyori.group.events.HusbandReturnRecorded;
import tj.hamyori.group.events.RemittanceRecorded;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.ReceivedBy;
import tj.hamyori.platform.projection.Rebuildable;

/**
 * Table {@code household_fact}: the dated facts and decisions from which any date's answer is computed, each with the
 * instant it was recorded. Rebuildable.
 */
@Component
@ProcessingGroup("read-household")
class HouseholdProjector implements Rebuildable {

    private static final String INSERT = """
            insert into household_fact (fact_id, member_id, kind, happened_on, recorded_at, detail, amount_minor,
                currency, question, question_on, sealed_reason, decided_by)
            values (:id, :member, :kind, :on, :recordedAt, :detail, :amount, :currency, :question, :questionOn,
                :sealedReason, :decidedBy)""";

    private final JdbcClient jdbc;

    HouseholdProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(HusbandEmigrationRecorded event, @Timestamp Instant at) {
        fact(event.factId(), event.memberId(), FactKind.HUSBAND_EMIGRATED, event.emigratedOn(), at)
                .param("detail", event.country())
                .update();
    }

    @EventHandler
    void on(HusbandReturnRecorded event, @Timestamp Instant at) {
        fact(event.factId(), event.memberId(), FactKind.HUSBAND_RETURNED, event.returnedOn(), at)
                .update();
    }

    @EventHandler
    void on(RemittanceRecorded event, @Timestamp Instant at) {
        Money amount = event.amount();
        HouseholdFact remittance =
                new HouseholdFact.Remittance(event.receivedOn(), ReceivedBy.valueOf(event.receivedBy()), amount);
        fact(event.factId(), event.memberId(), FactKind.REMITTANCE, event.receivedOn(), at)
                .param("detail", event.receivedBy())
                .param("amount", amount == null ? null : amount.amountMinor())
                .param("currency", amount == null ? null : amount.currency().getCurrencyCode())
                .param("question", question(remittance))
                .update();
    }

    @EventHandler
    void on(ContactRecorded event, @Timestamp Instant at) {
        fact(event.factId(), event.memberId(), FactKind.CONTACT, event.contactedOn(), at)
                .param("detail", event.kind())
                .param("question", question(new HouseholdFact.Contact(event.contactedOn(), event.kind())))
                .update();
    }

    @EventHandler
    void on(CivilStatusRecorded event, @Timestamp Instant at) {
        fact(event.factId(), event.memberId(), FactKind.CIVIL_STATUS, event.statedOn(), at)
                .param("detail", event.status())
                .update();
    }

    @EventHandler
    void on(HouseholdQuestionDecided event, @Timestamp Instant at) {
        fact(event.factId(), event.memberId(), FactKind.DECISION, event.decidedOn(), at)
                .param("detail", event.found())
                .param("question", event.question())
                .param("questionOn", event.questionOn())
                .param("sealedReason", event.sealedReason())
                .param("decidedBy", event.decidedBy())
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from household_fact").update();
    }

    private static @Nullable String question(HouseholdFact fact) {
        OpenQuestion question = fact.question();
        return question == null ? null : question.kind().name();
    }

    /** The event store keeps milliseconds: what is written now is what a rebuild will read. */
    private JdbcClient.StatementSpec fact(UUID factId, UUID memberId, FactKind kind, LocalDate on, Instant at) {
        return jdbc.sql(INSERT)
                .param("id", factId)
                .param("member", memberId)
                .param("kind", kind.name())
                .param("on", on)
                .param("recordedAt", at.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .param("detail", null)
                .param("amount", null)
                .param("currency", null)
                .param("question", null)
                .param("questionOn", null)
                .param("sealedReason", null)
                .param("decidedBy", null);
    }
}
