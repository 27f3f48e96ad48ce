package tj.hamyori.group.model;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** ISO 4217 currency codes, as the JDK lists them; what has no minor unit (gold, tests, no currency) is no money. */
public final class CurrencyCode {

    private static final Set<String> KNOWN = Currency.getAvailableCurrencies().stream()
            .filter(currency -> currency.getDefaultFractionDigits() >= 0)
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private CurrencyCode() {}

    public static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }
}
