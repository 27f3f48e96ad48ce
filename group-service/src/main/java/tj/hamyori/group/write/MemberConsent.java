package tj.hamyori.group.write;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.ConsentRenewed;
import tj.hamyori.group.events.ConsentRevoked;
import tj.hamyori.group.events.MemberRegistered;
import tj.hamyori.group.write.renewconsent.RenewConsent;
import tj.hamyori.group.write.withdrawconsent.WithdrawConsent;

/** Whether a member agrees that her data are used. */
class MemberConsent {

    private @Nullable LocalDate givenOn;
    private @Nullable LocalDate revokedOn;

    /** Empty where she withdrew it that day already. */
    Optional<ConsentRevoked> event(WithdrawConsent command) {
        MemberRule.refuseFuture(command.withdrawnOn(), command.today());
        if (command.withdrawnOn().equals(revokedOn)) {
            return Optional.empty();
        }
        MemberRule.CONSENT_ALREADY_WITHDRAWN.unless(revokedOn == null);
        MemberRule.CONSENT_DATED_TOO_EARLY.unless(!command.withdrawnOn().isBefore(Objects.requireNonNull(givenOn)));
        return Optional.of(new ConsentRevoked(command.memberId(), command.withdrawnOn()));
    }

    /** Empty where she gave it that day already. */
    Optional<ConsentRenewed> event(RenewConsent command) {
        MemberRule.refuseFuture(command.renewedOn(), command.today());
        if (revokedOn == null && command.renewedOn().equals(givenOn)) {
            return Optional.empty();
        }
        LocalDate revoked = revokedOn;
        MemberRule.CONSENT_STANDS.unless(revoked != null);
        MemberRule.CONSENT_DATED_TOO_EARLY.unless(!command.renewedOn().isBefore(Objects.requireNonNull(revoked)));
        return Optional.of(new ConsentRenewed(command.memberId(), command.renewedOn()));
    }

    /** New facts about her household need her consent. */
    void require() {
        MemberRule.CONSENT_WITHDRAWN.unless(revokedOn == null);
    }

    void evolve(MemberRegistered event) {
        givenOn = event.consentedOn();
    }

    void evolve(ConsentRevoked event) {
        revokedOn = event.revokedOn();
    }

    void evolve(ConsentRenewed event) {
        givenOn = event.renewedOn();
        revokedOn = null;
    }
}
