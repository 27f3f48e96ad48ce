package tj.hamyori.group.model;

import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;

/** ISO 4217 currency codes, as the JDK lists them. */
public final class CurrencyCode {

    private static final Set<String> KNOWN = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private CurrencyCode() {}

    public static boolean isKnown(String code) {
        return KNOWN.contains(code);
    }
}
