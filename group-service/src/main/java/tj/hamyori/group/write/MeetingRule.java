package tj.hamyori.group.write;

import tj.hamyori.platform.problem.Rule;

/** Why a command about a meeting can be refused. A box that does not add up is not among them. */
enum MeetingRule implements Rule {
    MEETING_ID_REUSED("This meeting id already stands for a meeting with other content.", Kind.CONFLICT),
    HELD_IN_FUTURE("A meeting is recorded once it was held."),
    TWICE_IN_ROLL_CALL("The roll call names each member once."),
    REPAYMENT_NOT_POSITIVE("A repayment is more than zero."),
    LOAN_REPAID_TWICE("A loan is repaid once per meeting; add the amounts."),
    COVERED_BY_ANOTHER("A cover, and nothing else, says which other member paid."),
    REIMBURSEMENT_NAMES_ITS_COVER("A reimbursement, and nothing else, names the cover it gives back."),
    /** Four eyes: money is a fact only after a second person has counted it. */
    VERIFIED_BY_RECORDER("Another person than the one who recorded the meeting verifies it."),
    KEY_HOLDER_SIGNS("In this group a key-holder counts the box and signs with her PIN."),
    VERIFIED_BEFORE_HELD("A meeting is verified on the day it was held or later."),
    VERIFIED_IN_FUTURE("A count that has not happened yet cannot be recorded."),
    MEETING_ALREADY_VERIFIED("This meeting was verified with another count.", Kind.CONFLICT),
    FOLLOWS_ITSELF("A meeting follows another one, not itself."),
    BOX_LINE_NOT_POSITIVE("What moves in the box is more than zero."),
    BOX_LINE_OF_A_MEMBER("Whose money moves is said of all but the group's other income and expense."),
    BOX_LINE_NAMES_ITS_LOAN("An internal loan and its repayment, and nothing else, name the loan."),
    BOX_LINE_TWICE("The same movement of the same member is written once; add the amounts."),
    REQUEST_TWICE("A request for a loan is written once."),
    MEETING_WAS_REVERSED("This meeting was reversed.", Kind.CONFLICT),
    /** Whoever wrote it down or confirmed it does not undo it alone. */
    REVERSED_BY_ANOTHER("Neither who recorded nor who verified a meeting reverses it."),
    REVERSED_BEFORE_HELD("A meeting is reversed on the day it was held or later."),
    REVERSED_IN_FUTURE("A reversal that has not happened yet cannot be recorded."),
    SETTLED_BY_RECORDER("Another person than the one who recorded the meeting lets a conflict stand.");

    private final String sentence;
    private final Kind kind;

    MeetingRule(String sentence) {
        this(sentence, Kind.REFUSED);
    }

    MeetingRule(String sentence, Kind kind) {
        this.sentence = sentence;
        this.kind = kind;
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
