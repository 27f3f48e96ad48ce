package tj.hamyori.portal.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Writes figures, dates and codes in one reader's language. What is not known is a dash, never a nought. Done here and
 * not in the browser, because browsers may lack Tajik and then silently write English.
 */
public final class Shown {

    private static final String UNKNOWN = "–";
    private static final char NO_BREAK = '\u00A0';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm", Locale.ROOT);
    private static final int SHORT_ID = 8;

    private final MessageSource messages;
    private final Locale locale;
    private final ZoneId zone;

    public Shown(MessageSource messages, Locale locale, ZoneId zone) {
        this.messages = messages;
        this.locale = locale;
        this.zone = zone;
    }

    public String money(@Nullable Long minor, @Nullable String currency) {
        if (minor == null || currency == null) {
            return UNKNOWN;
        }
        String unit = messages.getMessage("currency." + currency, null, currency, locale);
        return Amounts.format(minor, Currency.getInstance(currency), locale) + NO_BREAK + unit;
    }

    /** An amount in a column whose heading names the currency. */
    public String amount(@Nullable Long minor, @Nullable String currency) {
        return minor == null || currency == null
                ? UNKNOWN
                : Amounts.format(minor, Currency.getInstance(currency), locale);
    }

    /** A percentage as the service gave it, with the language's decimal mark. */
    public String percent(@Nullable String value) {
        return value == null ? UNKNOWN : ratio(value) + NO_BREAK + "%";
    }

    /** Decimals as the language writes them. */
    public String ratio(@Nullable String value) {
        if (value == null) {
            return UNKNOWN;
        }
        return Language.of(locale) == Language.EN ? value : value.replace('.', ',');
    }

    public String number(@Nullable Long value) {
        return value == null
                ? UNKNOWN
                : java.text.NumberFormat.getIntegerInstance(locale).format(value);
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? UNKNOWN : DATE.format(date);
    }

    public String time(@Nullable Instant instant) {
        return instant == null ? UNKNOWN : TIME.format(instant.atZone(zone));
    }

    public String text(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? UNKNOWN : value.toString();
    }

    /** A code in words; a code this portal does not know yet is shown as it is. */
    public String label(String family, @Nullable String code) {
        if (code == null) {
            return UNKNOWN;
        }
        String found = messages.getMessage(family + "." + code, null, code, locale);
        return found == null ? code : found;
    }

    public String shortId(@Nullable Object id) {
        return beginningOf(id);
    }

    /** Of an id, enough to tell things apart where there is no name; a dash for none. */
    public static String beginningOf(@Nullable Object id) {
        if (id == null) {
            return UNKNOWN;
        }
        String text = id.toString();
        return text.length() <= SHORT_ID ? text : text.substring(0, SHORT_ID);
    }
}
