package tj.hamyori.group.model;

import java.util.Objects;
import java.util.stream.IntStream;

/** What a key-holder types and nobody else knows. It never shows itself in a log. */
public record Pin(String digits) {

    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 8;

    public Pin {
        Objects.requireNonNull(digits);
    }

    /** Four to eight digits, as any telephone writes them. */
    public boolean isWellFormed() {
        return digits.length() >= FEWEST_DIGITS
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** One digit again and again, or digits that follow each other up or down: what is guessed first. */
    public boolean isGuessedFirst() {
        int step = digits.charAt(1) - digits.charAt(0);
        return Math.abs(step) <= 1
                && IntStream.range(1, digits.length())
                        .allMatch(at -> digits.charAt(at) - digits.charAt(at - 1) == step);
    }

    @Override
    public String toString() {
        return "Pin[…]";
    }
}
