package tj.hamyori.group.write;

import java.time.LocalDate;
import tj.hamyori.group.model.IdentityPaper;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.platform.problem.Rule;

/** Why a command about a member can be refused. */
enum MemberRule implements Rule {
    MEMBER_ID_REUSED("This member id already stands for a registration with other content.", Kind.CONFLICT),
    FACT_IN_FUTURE("What has not happened yet cannot be recorded."),
    BORN_AFTER_CONSENT("A person is born before she gives her consent."),
    /** A slip of the pen in the year; nobody known has lived longer than 122 years. */
    BORN_TOO_LONG_AGO("On the day of her consent a person is at most 120 years old."),
    FACT_BEFORE_HER_BIRTH("What is said of her household happened in her lifetime."),
    VOUCHED_FOR_HERSELF("Nobody vouches for herself."),
    RETURNED_WITHOUT_LEAVING("A return needs an emigration before it."),
    NO_SUCH_QUESTION("Nothing recorded on that date leaves this question open."),
    DECIDED_BEFORE_THE_FACT("A question is decided on the day it arose or later."),
    WITHDRAWN_BY_RECORDER("Another person than the one who recorded a fact withdraws it."),
    FACT_ALREADY_WITHDRAWN("This fact was withdrawn before.", Kind.CONFLICT),
    NOTICE_HAS_CHANGED("The notice is no longer the one you saw; open the list again.", Kind.CONFLICT),
    REMITTANCE_NOT_POSITIVE("A remittance is more than zero."),
    REMITTANCE_WITHOUT_CURRENCY("An amount needs its currency, and a currency its amount."),
    REMITTANCE_CURRENCY_UNKNOWN("This is no ISO 4217 currency."),
    /** By libphonenumber's table of numbering plans. */
    PHONE_NOT_VALID("There is no such phone number."),
    PAPER_ISSUED_IN_FUTURE("A paper is issued before it is shown."),
    VOUCHER_UNKNOWN("Only members of this organisation vouch."),
    CONSENT_ALREADY_WITHDRAWN("Her consent is withdrawn already.", Kind.CONFLICT),
    CONSENT_STANDS("Her consent stands.", Kind.CONFLICT),
    CONSENT_DATED_TOO_EARLY("A change of consent is not dated before the one it follows."),
    /** Law of 3 August 2018 No. 1537: personal data need the subject's consent. */
    CONSENT_WITHDRAWN("She has withdrawn her consent: nothing new about her household is recorded.", Kind.CONFLICT),
    ERASED_BEFORE_REGISTERED("Nobody is erased before she was registered."),
    MEMBER_ERASED("This member was erased.", Kind.CONFLICT),
    /** Bank norms for self-help groups: a member of one group only; double membership hides double debt. */
    IN_ANOTHER_GROUP("A woman belongs to one group at a time.", Kind.CONFLICT),
    JOINED_BEFORE_SHE_LEFT("She joins another group on the day she left the last one or later.");

    private static final int OLDEST_YEARS = 120;

    private final String sentence;
    private final Kind kind;

    MemberRule(String sentence) {
        this(sentence, Kind.REFUSED);
    }

    MemberRule(String sentence, Kind kind) {
        this.sentence = sentence;
        this.kind = kind;
    }

    /** Refuses what lies after the day on which the request arrived. */
    static void refuseFuture(LocalDate on, LocalDate today) {
        FACT_IN_FUTURE.unless(!on.isAfter(today));
    }

    static void refuseBirth(LocalDate bornOn, LocalDate consentedOn) {
        BORN_AFTER_CONSENT.unless(bornOn.isBefore(consentedOn));
        BORN_TOO_LONG_AGO.unless(!bornOn.isBefore(consentedOn.minusYears(OLDEST_YEARS)));
    }

    /** By the year of her birth, which alone stands in the clear. */
    static void refuseBeforeBirth(LocalDate on, int birthYear) {
        FACT_BEFORE_HER_BIRTH.unless(on.getYear() >= birthYear);
    }

    static void refusePaperOfTheFuture(PersonalData person, LocalDate today) {
        IdentityPaper paper = person.paper();
        LocalDate issuedOn = paper == null ? null : paper.issuedOn();
        PAPER_ISSUED_IN_FUTURE.unless(issuedOn == null || !issuedOn.isAfter(today));
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
