package tj.hamyori.identity.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** The code of a microfinance organisation, 2 to 12 capital Latin letters or digits; it is the tenant everywhere. */
public record MfoCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z0-9]{2,12}");

    public MfoCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("an MFO code is 2 to 12 capital letters or digits, not: " + value);
        }
    }

    /** The code, or nothing where the text has not its shape. */
    public static Optional<MfoCode> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new MfoCode(text)) : Optional.empty();
    }
}
