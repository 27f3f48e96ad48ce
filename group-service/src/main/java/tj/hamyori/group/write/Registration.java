package tj.hamyori.group.write;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.HouseholdFactRecorded;
import tj.hamyori.group.events.MemberEvent;
import tj.hamyori.group.events.MemberRegistered;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.Phones;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.write.register.RegisterMember;

/**
 * A registration as it is asked for, and how it compares with the one that stands.
 *
 * @param emigration null where her husband did not leave
 */
record Registration(MemberRegistered event, @Nullable HouseholdFact emigration) {

    static Registration of(RegisterMember command) {
        MemberRegistered event = new MemberRegistered(
                command.memberId(),
                command.mfo(),
                command.sealedPerson(),
                command.sex().name(),
                command.person().bornOn().getYear(),
                command.district(),
                command.consentedOn(),
                command.vouchedBy());
        LocalDate left = command.emigratedOn();
        return new Registration(
                event, left == null ? null : new HouseholdFact.HusbandEmigrated(left, command.emigratedTo()));
    }

    /** Her registration, and his emigration where it is stated with it. */
    Stream<MemberEvent> events(Seals seals) {
        UUID memberId = event.memberId();
        return Stream.concat(
                Stream.of(event),
                Stream.ofNullable(emigration)
                        .map(left ->
                                new HouseholdFactRecorded(memberId, memberId, seals.seal(memberId, left), null, null)));
    }

    static void refuse(RegisterMember command, Phones phones) {
        MemberRule.refuseFuture(command.consentedOn(), command.today());
        MemberRule.refuseBirth(command.person().bornOn(), command.consentedOn());
        MemberRule.refusePaperOfTheFuture(command.person(), command.today());
        MemberPerson.refuseUnlessDialled(command.person().phone(), phones);
        MemberRule.VOUCHED_FOR_HERSELF.unless(!command.vouchedBy().contains(command.memberId()));
        LocalDate left = command.emigratedOn();
        if (left != null) {
            MemberRule.refuseFuture(left, command.today());
            MemberRule.refuseBeforeBirth(left, command.person().bornOn().getYear());
        }
    }

    /** Sealed texts differ each time, so the person is compared opened and the rest as it is stored. */
    boolean isSameAs(Registration stands, RegisterMember command, Seals seals) {
        MemberRegistered withTheirSeal = new MemberRegistered(
                event.memberId(),
                event.mfo(),
                stands.event.sealedPerson(),
                event.sex(),
                event.birthYear(),
                event.district(),
                event.consentedOn(),
                event.vouchedBy());
        return withTheirSeal.equals(stands.event)
                && Objects.equals(emigration, stands.emigration)
                && seals.open(command.memberId(), stands.event.sealedPerson())
                        .filter(command.person()::equals)
                        .isPresent();
    }
}
