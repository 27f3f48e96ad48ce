package tj.hamyori.group.read.household;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.events.ClearHouseholdFact;
import tj.hamyori.group.events.HouseholdFactRecorded;
import tj.hamyori.group.events.HouseholdFactWithdrawalRecorded;
import tj.hamyori.group.events.HouseholdQuestionDecided;
import tj.hamyori.group.events.MemberErased;
import tj.hamyori.group.facts.StoredFacts;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.ReceivedBy;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.model.Support;
import tj.hamyori.platform.projection.Rebuildable;
import tj.hamyori.platform.request.RequestContext;

/**
 * Table {@code household_fact}: the dated facts and decisions from which any date's answer is computed, each with the
 * instant it was recorded. In the clear stands only what the look at all households asks for; the fact is sealed. Of a
 * member who was erased nothing is here. Rebuildable.
 */
@Component
@ProcessingGroup("read-household")
class HouseholdProjector implements Rebuildable {

    private static final String INSERT = """
            insert into household_fact (fact_id, member_id, kind, happened_on, recorded_at, question, question_on,
                reached_her, sealed_fact, sealed_reason, decided_by, recorded_by)
            values (:id, :member, :kind, :on, :recordedAt, :question, :questionOn,
                :reachedHer, :sealedFact, :sealedReason, :decidedBy, :recordedBy)""";

    private final JdbcClient jdbc;
    private final Seals seals;

    HouseholdProjector(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    @EventHandler
    void on(
            HouseholdFactRecorded event,
            @Timestamp Instant at,
            @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        seals.key(event.memberId()).ifPresent(key -> insert(event, key.fact(event.sealedFact()), at, who));
    }

    /** Stored before facts were sealed: sealed on the way into the table, unless she was erased since. */
    @EventHandler
    void on(ClearHouseholdFact event, @Timestamp Instant at, @MetaDataValue(RequestContext.WHO) @Nullable String who) {
        if (seals.key(event.memberId()).isPresent()) {
            HouseholdFact fact = StoredFacts.of(event);
            String sealed = seals.seal(event.memberId(), fact);
            @Nullable HouseholdQuestionDecided decided = event instanceof HouseholdQuestionDecided one ? one : null;
            insert(
                    new HouseholdFactRecorded(
                            event.memberId(),
                            event.factId(),
                            sealed,
                            decided == null ? null : decided.sealedReason(),
                            decided == null ? null : decided.decidedBy()),
                    fact,
                    at,
                    who);
        }
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
        if (struck != 1 && seals.key(event.memberId()).isPresent()) {
            throw new IllegalStateException("A withdrawal found no fact " + event.factId());
        }
    }

    @EventHandler
    void on(MemberErased event) {
        jdbc.sql("delete from household_fact where member_id = :id")
                .param("id", event.memberId())
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from household_fact").update();
    }

    private void insert(HouseholdFactRecorded event, HouseholdFact fact, Instant at, @Nullable String who) {
        HouseholdFact.@Nullable Decided decided = fact instanceof HouseholdFact.Decided one ? one : null;
        OpenQuestion question = decided == null ? fact.question() : decided.about();
        jdbc.sql(INSERT)
                .param("id", event.factId())
                .param("member", event.memberId())
                .param("kind", FactKind.of(fact).name())
                .param("on", fact.on())
                .param("recordedAt", stored(at))
                .param("recordedBy", who)
                .param("question", question == null ? null : question.kind().name())
                .param("questionOn", decided == null ? null : decided.about().on())
                .param("reachedHer", reachedHer(fact))
                .param("sealedFact", event.sealedFact())
                .param("sealedReason", event.sealedReason())
                .param("decidedBy", event.decidedBy())
                .update();
    }

    private static boolean reachedHer(HouseholdFact fact) {
        return switch (fact) {
            case HouseholdFact.Remittance money -> money.receivedBy() == ReceivedBy.SELF;
            case HouseholdFact.Decided decided -> decided.found() == Support.REACHED_HER;
            default -> false;
        };
    }

    /** The event store keeps milliseconds: what is written now is what a rebuild will read. */
    private static OffsetDateTime stored(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }
}
