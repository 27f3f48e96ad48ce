package tj.hamyori.group.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;
import tj.hamyori.group.events.ActivityRecorded;
import tj.hamyori.group.events.ActivityReversed;
import tj.hamyori.group.model.ActivityKind;
import tj.hamyori.group.model.CurrencyCode;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.write.recordactivity.RecordActivity;
import tj.hamyori.group.write.reverseactivity.ReverseActivity;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

/** A training, an education meeting, support in kind or a service: recorded, perhaps reversed. */
@Aggregate
class Activity {

    @AggregateIdentifier
    private @Nullable UUID activityId;

    private @Nullable ActivityRecorded recorded;
    private boolean reversed;

    Activity() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordActivity command, Seals seals) {
        if (recorded != null) {
            mine(command.mfo(), command.groupId());
            ActivityRule.ACTIVITY_ID_REUSED.unless(isSame(command, recorded, seals));
            return;
        }
        ActivityRule.ACTIVITY_IN_FUTURE.unless(!command.on().isAfter(command.today()));
        ActivityKind kind = command.kind();
        ActivityRule.SUPPORT_HAS_A_VALUE.unless((kind == ActivityKind.IN_KIND_SUPPORT) == hasValue(command));
        Integer participants = command.participants();
        ActivityRule.ATTENDED_BY_SOMEBODY.unless(kind.isAttended() == (participants != null && participants > 0));
        ActivityRule.FEWER_TOOK_PART_THAN_ARE_NAMED.unless(
                participants == null || participants >= command.members().size());
        apply(event(command, command.recordedBy(), null, null, command.sealedSubject(), command.sealedProvider()));
    }

    /** By whomever it was sent; sealed texts differ each time, and one that was erased is no reason to say no. */
    private static boolean isSame(RecordActivity command, ActivityRecorded stands, Seals seals) {
        return isSame(command, stands.subject(), stands.sealedSubject(), command.subject(), seals)
                && isSame(command, stands.provider(), stands.sealedProvider(), command.provider(), seals)
                && stands.equals(event(
                        command,
                        stands.recordedBy(),
                        stands.subject(),
                        stands.provider(),
                        stands.sealedSubject(),
                        stands.sealedProvider()));
    }

    private static boolean isSame(
            RecordActivity command, @Nullable String clear, @Nullable String sealed, String text, Seals seals) {
        return clear == null ? seals.isSameText(command.groupId(), sealed, text) : clear.equals(text);
    }

    @CommandHandler
    void decide(ReverseActivity command) {
        ActivityRecorded stands = mine(command.mfo(), command.groupId());
        ActivityRule.REVERSED_BY_RECORDER.unless(!stands.recordedBy().equals(command.reversedBy()));
        if (!reversed) {
            apply(new ActivityReversed(
                    command.activityId(), command.groupId(), command.reversedOn(), command.reversedBy()));
        }
    }

    @EventSourcingHandler
    void evolve(ActivityRecorded event) {
        activityId = event.activityId();
        recorded = event;
    }

    @EventSourcingHandler
    void evolve(ActivityReversed event) {
        reversed = true;
    }

    private static boolean hasValue(RecordActivity command) {
        Long value = command.valueMinor();
        String currency = command.currency();
        ActivityRule.SUPPORT_HAS_A_VALUE.unless((value == null) == (currency == null));
        return value != null && value > 0 && currency != null && CurrencyCode.isKnown(currency);
    }

    private static ActivityRecorded event(
            RecordActivity command,
            String recordedBy,
            @Nullable String subject,
            @Nullable String provider,
            @Nullable String sealedSubject,
            @Nullable String sealedProvider) {
        Long value = command.valueMinor();
        String currency = command.currency();
        return new ActivityRecorded(
                command.activityId(),
                command.groupId(),
                command.mfo(),
                command.kind().name(),
                command.on(),
                subject,
                provider,
                value == null || currency == null ? null : Money.of(value, currency),
                command.members().stream().sorted().toList(),
                command.participants(),
                recordedBy,
                sealedSubject,
                sealedProvider);
    }

    /** To another organisation, or under another group, there is no such activity. */
    private ActivityRecorded mine(String mfo, UUID groupId) {
        if (recorded == null
                || !recorded.mfo().equals(mfo)
                || !recorded.groupId().equals(groupId)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        return recorded;
    }
}
