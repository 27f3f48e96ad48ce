package tj.hamyori.group.write;

import tj.hamyori.platform.problem.Rule;

/** Why a command about a group's own books can be refused. */
enum LedgerRule implements Rule {
    DEPOSIT_STANDS("The lender holds cash of this meeting; correct single repayments in their loans.", Kind.CONFLICT),
    DEPOSIT_ALREADY_CONFIRMED("This deposit was confirmed with another count.", Kind.CONFLICT),
    NOTHING_HANDED_OVER("At this meeting no cash was handed over."),
    /** Four eyes on every coin that leaves the box. */
    DEPOSIT_BY_ANOTHER("Another person than the one who recorded the meeting confirms its deposit."),
    DEPOSITED_BEFORE_HANDED("Cash is deposited on the day it was handed over or later."),
    DEPOSITED_IN_FUTURE("A deposit that has not happened yet cannot be recorded."),
    SHARE_OUT_ID_REUSED("This id already stands for another sharing-out.", Kind.CONFLICT),
    /** Four eyes: it moves all the group has. */
    SHARED_OUT_BY_ANOTHER("Another person than the one who recorded a sharing-out confirms it."),
    KEY_HOLDER_CONFIRMS("In this group a key-holder confirms a sharing-out with her PIN."),
    SHARE_OUT_NOT_RECORDED("First one person records the sharing-out; then another confirms it.", Kind.CONFLICT),
    /** What was recorded is not what would be shared out now, so nobody has seen both. */
    BOOKS_CHANGED_SINCE("The books have changed; record the sharing-out anew.", Kind.CONFLICT),
    SHARED_IN_FUTURE("A sharing-out is recorded once it was done."),
    SHARED_BEFORE_THE_LAST_ENTRY("A sharing-out comes after all that is in the group's books."),
    MEETINGS_WAITING("A meeting waits for the one before it; first the books are complete."),
    INTERNAL_LOANS_OPEN("The group shares out once every internal loan is repaid."),
    COVERS_OPEN("The group shares out once its members have given back what it paid for them."),
    SOCIAL_LOANS_OPEN("The social fund is shared out once every loan from it is repaid."),
    NOTHING_TO_SHARE_OUT("There is nothing to share out, or nobody has saved."),
    BOX_TOO_SMALL_TO_SHARE_OUT("The box holds less than is to be shared out and handed to the lender."),
    MOVED_BEFORE_THE_LAST_ENTRY("What is theirs moves after all that is in the books of both groups."),
    MOVERS_OWE_MORE_THAN_THEY_OWN("Those who go owe the group more than is theirs; first they repay the rest."),
    BOX_TOO_SMALL_TO_DIVIDE("The box holds less than belongs to those who go and to the lender."),
    CASH_STILL_IN_TRANSIT("Cash is on its way to the lender; a group merges once its deposit is confirmed."),
    LEDGER_CLOSED("The group has ended, and its books are closed.", Kind.CONFLICT),
    LEDGER_NOT_EMPTY("Something is left in the group's books.", Kind.CONFLICT);

    private final String sentence;
    private final Kind kind;

    LedgerRule(String sentence) {
        this(sentence, Kind.REFUSED);
    }

    LedgerRule(String sentence, Kind kind) {
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
