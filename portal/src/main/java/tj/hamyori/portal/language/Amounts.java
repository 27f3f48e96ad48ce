package tj.hamyori.portal.language;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts between minor units and what people write, exactly: no rounding and no floating point.
 *
 * <p>Read: digits, grouped in threes or not, and at most one decimal mark. Blanks group in every language; in English a
 * comma groups and a point divides, in Tajik and Russian both comma and point divide. Worked: in Tajik
 * {@code 1 250,5} of somoni is 125050 diram, in English {@code 1,250.50} is the same.
 */
public final class Amounts {

    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0\\u202F]");
    private static final Pattern PLAIN = Pattern.compile("(\\d+)(?:[.,](\\d+))?");
    private static final Pattern GROUPED_BY_BLANKS =
            Pattern.compile("\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern GROUPED_BY_COMMAS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern ENGLISH_PLAIN = Pattern.compile("\\d+(?:\\.\\d+)?");

    /** Largest amount taken: 2^53 - 1, up to which browsers count exactly. */
    private static final BigDecimal LARGEST_MINOR = BigDecimal.valueOf(9_007_199_254_740_991L);

    private Amounts() {}

    /**
     * Minor units of an amount as written.
     *
     * @throws NotAnAmount if it can't be read without guessing
     */
    public static long parse(String written, Currency currency, Locale locale) {
        BigDecimal major = number(written.strip(), locale);
        int decimals = currency.getDefaultFractionDigits();
        if (major.scale() > decimals) {
            throw new NotAnAmount(NotAnAmount.Why.TOO_MANY_DECIMALS, decimals);
        }
        BigDecimal minor = major.movePointRight(decimals);
        if (minor.compareTo(LARGEST_MINOR) > 0) {
            throw new NotAnAmount(NotAnAmount.Why.TOO_LARGE, decimals);
        }
        return minor.longValueExact();
    }

    /** Major units in the language's own digits grouping, with all decimals of the currency. */
    public static String format(long minor, Currency currency, Locale locale) {
        int decimals = currency.getDefaultFractionDigits();
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(BigDecimal.valueOf(minor, decimals));
    }

    /** The same without grouping, as an input field shows it: readable again by {@link #parse}. */
    public static String plain(long minor, Currency currency, Locale locale) {
        String text =
                BigDecimal.valueOf(minor, currency.getDefaultFractionDigits()).toPlainString();
        return Language.of(locale) == Language.EN ? text : text.replace('.', ',');
    }

    private static BigDecimal number(String text, Locale locale) {
        if (text.startsWith("-") || text.startsWith("\u2212")) {
            throw new NotAnAmount(NotAnAmount.Why.NEGATIVE, 0);
        }
        String joined =
                GROUPED_BY_BLANKS.matcher(text).matches() ? BLANKS.matcher(text).replaceAll("") : text;
        if (Language.of(locale) == Language.EN) {
            if (GROUPED_BY_COMMAS.matcher(joined).matches()) {
                joined = joined.replace(",", "");
            } else if (!ENGLISH_PLAIN.matcher(joined).matches()) {
                throw new NotAnAmount(NotAnAmount.Why.UNREADABLE, 0);
            }
        }
        Matcher plain = PLAIN.matcher(joined);
        if (!plain.matches()) {
            throw new NotAnAmount(NotAnAmount.Why.UNREADABLE, 0);
        }
        String decimals = plain.group(2);
        return new BigDecimal(decimals == null ? plain.group(1) : plain.group(1) + "." + decimals);
    }
}
