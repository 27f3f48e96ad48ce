package tj.hamyori.group.write;

import tj.hamyori.group.model.KeyHolderPins;
import tj.hamyori.platform.problem.Rule;

/** Why a command about a key-holder's PIN can be refused. None of them says anything about the PIN. */
enum KeyHolderRule implements Rule {
    PIN_OF_FOUR_TO_EIGHT_DIGITS("A PIN has four to eight digits."),
    PIN_GUESSED_FIRST("A PIN of equal digits, or of digits in a row, is guessed at once; choose another."),
    /** Whoever keeps the group's phone must not make a signature for somebody who is not there. */
    FIRST_PIN_BESIDE_OFFICER("A key-holder chooses her first PIN beside the lender's officer.", Kind.FORBIDDEN),
    PIN_ALREADY_SET("She has a PIN; she changes it with the one she has, or an officer resets it.", Kind.CONFLICT),
    PIN_NOT_SET("She has no PIN yet; she chooses one beside the lender's officer."),
    PIN_WRONG("This is not her PIN."),
    /** Whoever typed a PIN for a woman who was not there would otherwise sign for her as well. */
    PIN_CHOSEN_WHERE_SIGNED_IN(
            "She chose this PIN beside who is signed in here; she signs where another person is, or changes it there."),
    /** {@value KeyHolderPins#MOST_TRIES} in a row: of a PIN of four digits one in two thousand is found so. */
    PIN_LOCKED("The PIN was wrong five times; an officer has to reset it.");

    private final String sentence;
    private final Kind kind;

    KeyHolderRule(String sentence) {
        this(sentence, Kind.REFUSED);
    }

    KeyHolderRule(String sentence, Kind kind) {
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
