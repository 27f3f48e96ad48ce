package tj.hamyori.group.write;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.ContactChanged;
import tj.hamyori.group.events.MemberDetailsCorrected;
import tj.hamyori.group.events.MemberErased;
import tj.hamyori.group.events.MemberRegistered;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.Phones;
import tj.hamyori.group.model.SafeContact;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.write.changecontact.ChangeContact;
import tj.hamyori.group.write.correct.CorrectDetails;
import tj.hamyori.group.write.erase.EraseMember;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;

/** What is known of a member as a person, as it stands now. */
class MemberPerson {

    private @Nullable String sealed;
    private @Nullable String sex;
    private @Nullable String district;

    /** Empty where this is what is known already. */
    Optional<MemberDetailsCorrected> event(CorrectDetails command, Seals seals) {
        MemberRule.refuseFuture(command.correctedOn(), command.today());
        PersonalData known = known(command.memberId(), seals);
        PersonalData right = command.person().reachedBy(known.contact());
        MemberRule.refusePaperOfTheFuture(right, command.today());
        MemberRule.refuseBirth(right.bornOn(), command.correctedOn());
        boolean isKnown = known.reachedBy(known.contact()).equals(right)
                && command.sex().name().equals(sex)
                && Objects.equals(command.district(), district);
        return isKnown
                ? Optional.empty()
                : Optional.of(new MemberDetailsCorrected(
                        command.memberId(),
                        command.correctedOn(),
                        seals.seal(command.memberId(), right),
                        command.sex().name(),
                        right.bornOn().getYear(),
                        command.district()));
    }

    /** Empty where she is reached so already. */
    Optional<ContactChanged> event(ChangeContact command, Seals seals, Phones phones) {
        MemberRule.refuseFuture(command.changedOn(), command.today());
        PersonalData known = known(command.memberId(), seals);
        SafeContact contact = command.contact();
        refuseUnlessDialled(contact.phone(), phones);
        return known.contact().equals(contact)
                ? Optional.empty()
                : Optional.of(new ContactChanged(
                        command.memberId(),
                        command.changedOn(),
                        seals.seal(command.memberId(), known.reachedBy(contact))));
    }

    static MemberErased event(EraseMember command, MemberRegistered stands) {
        MemberRule.refuseFuture(command.erasedOn(), command.today());
        MemberRule.ERASED_BEFORE_REGISTERED.unless(!command.erasedOn().isBefore(stands.consentedOn()));
        return new MemberErased(
                command.memberId(),
                command.erasedOn(),
                command.reason().name(),
                command.textsNamingHer().stream().sorted().toList());
    }

    private PersonalData known(UUID memberId, Seals seals) {
        return seals.open(memberId, Objects.requireNonNull(sealed)).orElseThrow();
    }

    static void refuseUnlessDialled(@Nullable String phone, Phones phones) {
        if (phone != null && phones.international(phone).isEmpty()) {
            MemberRule rule = MemberRule.PHONE_NOT_VALID;
            throw new RuleViolated(rule, List.of(new Violation("phone", rule.name(), rule.sentence())));
        }
    }

    void evolve(MemberRegistered event) {
        sealed = event.sealedPerson();
        sex = event.sex();
        district = event.district();
    }

    void evolve(MemberDetailsCorrected event) {
        sealed = event.sealedPerson();
        sex = event.sex();
        district = event.district();
    }

    void evolve(ContactChanged event) {
        sealed = event.sealedPerson();
    }
}
