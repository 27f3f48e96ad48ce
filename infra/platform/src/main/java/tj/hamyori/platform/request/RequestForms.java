package tj.hamyori.platform.request;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The forms in which a request writes dates, instants and texts. What is read in another way than it was meant is
 * refused: a date with a time of day may be the day before in Dushanbe, a number is not the year it looks like.
 */
final class RequestForms {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\S+(Z|[+-]\\d{2}:\\d{2})");

    private RequestForms() {}

    /** {@code YYYY-MM-DD} and nothing else. */
    static LocalDate date(String written) {
        return LocalDate.parse(having(DATE, written));
    }

    /** ISO-8601 with {@code Z} or an offset, the year in four digits. */
    static Instant instant(String written) {
        return Instant.parse(having(INSTANT, written));
    }

    /** PostgreSQL keeps no NUL. */
    static boolean canBeKept(String text) {
        return text.indexOf('\0') < 0;
    }

    /** Half of a pair, left where a client cut a text to its length, becomes a question mark. */
    static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String having(Pattern form, String written) {
        if (!form.matcher(written).matches()) {
            throw new DateTimeException("Not of the expected form");
        }
        return written;
    }
}
