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
    NOT_A_MEMBER_THAT_DAY("Only members of the group on that day attend and repay."),
    CURRENCY_NOT_OF_GROUP("A meeting counts in the currency of the group.");

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
