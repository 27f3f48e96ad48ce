package tj.hamyori.identity.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name a person signs in with and the {@code sub} of her tokens: 3 to 40 small Latin letters, digits, dots or
 * hyphens, a letter first. Unique over all MFOs, never given to a second person.
 */
public record Username(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9.-]{2,39}");

    public Username {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a username: " + value);
        }
    }

    /** The name exactly as written, or nothing where the text has not its shape. */
    public static Optional<Username> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new Username(text)) : Optional.empty();
    }

    /** The name as a person types it: phones begin words with a capital and leave a space behind. */
    public static Optional<Username> typed(String text) {
        return parse(text.strip().toLowerCase(Locale.ROOT));
    }
}
