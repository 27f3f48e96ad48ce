package tj.hamyori.group.write;

import tj.hamyori.platform.problem.Rule;

/** Why a command about a group can be refused. */
enum GroupRule implements Rule {
    GROUP_ID_REUSED("This group id already stands for a group with other content.", Kind.CONFLICT),
    GROUP_DATE_IN_FUTURE("What has not happened yet cannot be recorded."),
    GROUP_CURRENCY_UNKNOWN("This is no ISO 4217 currency."),
    MEETING_DAY_NOT_OF_THE_RHYTHM(
            "By weeks a group meets on a weekday; by months on the first to fourth, or the last, of a weekday."),
    ADMITTED_BEFORE_FORMED("A group admits members from the day it was formed."),
    ALREADY_A_MEMBER("She was admitted to this group on another date.", Kind.CONFLICT),
    /** More than twice the largest savings group known to us (40 members); bounds the size of a meeting record. */
    GROUP_IS_FULL("A group has at most 100 members."),
    TREASURER_MUST_BE_MEMBER("The treasurer is a member of the group on the day of her appointment."),
    MEETING_BEFORE_FORMED("A group meets from the day it was formed."),
    /** Who left before is not refused at a meeting but flagged there: the phone may not have known. */
    NOT_A_MEMBER_THAT_DAY("Only members of the group on that day attend and repay."),
    REGISTERED_OUT_OF_ORDER("A legal form is registered from the day the group was formed, each after the last."),
    ACTIVITY_BEFORE_FORMED("A group is trained and supported from the day it was formed."),
    CURRENCY_NOT_OF_GROUP("A meeting counts in the currency of the group."),
    RULE_AMOUNT_OUT_OF_BOUNDS("An amount agreed by the group is more than zero; leave out what was not agreed."),
    QUORUM_NOT_A_SHARE("A quorum is 1 to 100 percent of the members."),
    RULES_DECIDED_OUT_OF_ORDER("Rules are decided from the day the group was formed, each decision after the last."),
    RULES_IN_FORCE_BEFORE_DECIDED("Rules hold from the day they were decided or later."),
    READMITTED_BEFORE_SHE_LEFT("A member who left is admitted again on a later day."),
    LEAVER_NOT_A_MEMBER("Only a member leaves, and only once.", Kind.CONFLICT),
    LEFT_BEFORE_ADMITTED("A member leaves on the day of her admission or later."),
    OFFICE_NOT_HANDED_OVER("The chair and the treasurer leave once their office is handed over."),
    KEY_NOT_HANDED_OVER("A key-holder leaves once her key is handed over."),
    OFFICER_MUST_BE_MEMBER("The chair is a member of the group on the day of her election."),
    ELECTED_BEFORE_PREDECESSOR("An office is taken over on the day it was last taken over or later."),
    KEY_HOLDER_ELECTED("A key-holder takes an office once her key is handed over."),
    /** Three padlocks, as the village savings and loan method has it. */
    MORE_THAN_THREE_KEYS("The box has three keys."),
    KEY_HOLDER_MUST_BE_MEMBER("A key-holder is a member of the group on the day she is named."),
    OFFICER_HOLDS_NO_KEY("Nobody on the committee holds a key."),
    NOT_A_KEY_HOLDER("Only who holds a key of the box signs with a PIN."),
    KEYS_NAMED_BEFORE_LAST_TIME("Key-holders are named on the day they were last named or later."),
    LENDING_ORDER_AGREED_EARLIER("An order is agreed from the day the group was formed, each after the last."),
    TWICE_IN_LENDING_ORDER("In the order each member comes once."),
    LENDING_ORDER_OF_BORROWERS("Only members who borrow through the group are in the order."),
    TURNS_AT_ONCE_OUT_OF_BOUNDS("At least one member, and no more than are in the order, has her turn at a time."),
    LEAVER_OWES_HER_GROUP("A member leaves once she has given back what she borrowed from her group."),
    GROUP_HAS_ENDED("The group has ended; it can only be read.", Kind.CONFLICT),
    CHANGED_BEFORE_FORMED("A group ends, divides or merges on the day it was formed or later."),
    CHANGED_BEFORE_ITS_LAST_MEETING("A group ends, divides or merges on the day of its last meeting or later."),
    MEETINGS_NOT_VERIFIED("A meeting is not verified yet; first each is verified or taken back."),
    LOANS_RUNNING("A loan of the group still runs; a group ends once all are repaid or written off."),
    SPLIT_OF_OTHERS_MEMBERS("Only members of the group go with the new one."),
    SPLIT_LEAVES_NOBODY("Somebody goes and somebody stays."),
    MERGED_INTO_ITSELF("A group merges into another one."),
    MERGED_CURRENCIES_DIFFER("Groups merge whose boxes count in the same currency.");

    private final String sentence;
    private final Kind kind;

    GroupRule(String sentence) {
        this(sentence, Kind.REFUSED);
    }

    GroupRule(String sentence, Kind kind) {
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
