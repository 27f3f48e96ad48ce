package tj.hamyori.group.write;

import tj.hamyori.platform.problem.Rule;

/** Why a command about an activity of a group can be refused. */
enum ActivityRule implements Rule {
    ACTIVITY_ID_REUSED("This activity id already stands for an activity with other content.", Kind.CONFLICT),
    ACTIVITY_IN_FUTURE("An activity is recorded once it took place."),
    SUPPORT_HAS_A_VALUE("Support in kind, and nothing else, has a value, more than zero in a known currency."),
    ATTENDED_BY_SOMEBODY("Trainings and education meetings, and nothing else, say how many took part: one or more."),
    FEWER_TOOK_PART_THAN_ARE_NAMED("At least as many took part as are named."),
    REVERSED_BY_RECORDER("Another person than the one who recorded it reverses it.");

    private final String sentence;
    private final Kind kind;

    ActivityRule(String sentence) {
        this(sentence, Kind.REFUSED);
    }

    ActivityRule(String sentence, Kind kind) {
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
