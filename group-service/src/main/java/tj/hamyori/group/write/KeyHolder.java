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
import tj.hamyori.group.events.KeyHolderPinCancelled;
import tj.hamyori.group.events.KeyHolderPinRegistered;
import tj.hamyori.group.model.KeyHolderIds;
import tj.hamyori.group.model.KeyHolderPins;
import tj.hamyori.group.model.Pin;
import tj.hamyori.group.write.cancelpin.CancelPin;
import tj.hamyori.group.write.confirmshareout.ConfirmShareOutWithPin;
import tj.hamyori.group.write.registerpin.RegisterPin;
import tj.hamyori.group.write.verifymeeting.VerifyMeetingWithPin;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

/** A key-holder of a group and the PIN with which she signs; the PIN itself is kept by {@link KeyHolderPins}. */
@Aggregate
class KeyHolder {

    @AggregateIdentifier
    private @Nullable UUID keyHolderId;

    private @Nullable KeyHolderPinRegistered registered;
    private boolean hasPin;
    /** Who was signed in when she chose her first PIN; null once she has changed it beside somebody else. */
    private @Nullable String chosenBeside;

    KeyHolder() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterPin command, KeyHolderPins pins) {
        if (hasPin && isSetAlready(command, pins)) {
            return;
        }
        KeyHolderRule.FIRST_PIN_BESIDE_OFFICER.unless(hasPin || command.besideOfficer());
        KeyHolderRule.PIN_OF_FOUR_TO_EIGHT_DIGITS.unless(command.pin().isWellFormed());
        KeyHolderRule.PIN_GUESSED_FIRST.unless(!command.pin().isGuessedFirst());
        apply(command.registered());
        pins.set(command.groupId(), command.memberId(), command.pin());
    }

    /** Sent again, it changes nothing; otherwise whoever has a PIN changes it with that one. */
    private static boolean isSetAlready(RegisterPin command, KeyHolderPins pins) {
        if (command.oldPin() == null) {
            KeyHolderRule.PIN_ALREADY_SET.unless(tried(command, command.pin(), pins) == KeyHolderPins.Outcome.RIGHT);
            return true;
        }
        KeyHolderPins.Outcome old = tried(command, command.oldPin(), pins);
        if (old == KeyHolderPins.Outcome.WRONG && tried(command, command.pin(), pins) == KeyHolderPins.Outcome.RIGHT) {
            return true;
        }
        refuseWrong(old);
        return command.pin().equals(command.oldPin());
    }

    private static KeyHolderPins.Outcome tried(RegisterPin command, Pin pin, KeyHolderPins pins) {
        return pins.tried(command.groupId(), command.memberId(), pin);
    }

    @CommandHandler
    void decide(CancelPin command, KeyHolderPins pins) {
        KeyHolderPinRegistered last = mine(command.mfo());
        if (hasPin) {
            apply(new KeyHolderPinCancelled(last.groupId(), last.memberId(), command.today(), command.cancelledBy()));
            pins.forget(last.groupId(), last.memberId());
        }
    }

    /** Right, or refused: then the try is counted all the same. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(VerifyMeetingWithPin command, KeyHolderPins pins) {
        sign(command.groupId(), command.memberId(), command.pin(), command.signedInAs(), pins);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ConfirmShareOutWithPin command, KeyHolderPins pins) {
        sign(command.groupId(), command.memberId(), command.pin(), command.signedInAs(), pins);
    }

    private void sign(UUID group, UUID member, Pin pin, String signedInAs, KeyHolderPins pins) {
        KeyHolderRule.PIN_CHOSEN_WHERE_SIGNED_IN.unless(!hasPin || !signedInAs.equals(chosenBeside));
        refuseWrong(hasPin ? pins.tried(group, member, pin) : KeyHolderPins.Outcome.NOT_SET);
    }

    @EventSourcingHandler
    void evolve(KeyHolderPinRegistered event) {
        keyHolderId = KeyHolderIds.of(event.groupId(), event.memberId());
        registered = event;
        if (!hasPin) {
            chosenBeside = event.witnessedBy();
        } else if (!event.witnessedBy().equals(chosenBeside)) {
            chosenBeside = null;
        }
        hasPin = true;
    }

    @EventSourcingHandler
    void evolve(KeyHolderPinCancelled event) {
        hasPin = false;
    }

    private static void refuseWrong(KeyHolderPins.Outcome outcome) {
        KeyHolderRule.PIN_NOT_SET.unless(outcome != KeyHolderPins.Outcome.NOT_SET);
        KeyHolderRule.PIN_LOCKED.unless(outcome != KeyHolderPins.Outcome.LOCKED);
        KeyHolderRule.PIN_WRONG.unless(outcome == KeyHolderPins.Outcome.RIGHT);
    }

    /** To another organisation there is no such key-holder. */
    private KeyHolderPinRegistered mine(String mfo) {
        if (registered == null || !registered.mfo().equals(mfo)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        return registered;
    }
}
