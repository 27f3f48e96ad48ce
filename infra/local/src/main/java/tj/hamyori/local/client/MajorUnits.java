package tj.hamyori.local.client;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** Minor units written in major ones with the currency's own number of decimals: 123456 TJS is 1,234.56. */
final class MajorUnits {
    private MajorUnits() {}

    static String text(long minor, String currency) {
        int decimals = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        return String.format(Locale.ROOT, "%,." + decimals + "f", BigDecimal.valueOf(minor, decimals));
    }
}
