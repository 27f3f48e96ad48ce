package tj.hamyori.portal.client.repayment;

import org.jspecify.annotations.Nullable;

/**
 * A figure by its name, which says its unit: an amount in minor units where it ends with Minor, a ratio in percent where
 * it ends with Percent.
 *
 * @param ratio decimals as text; null for an amount or a count, and where there is nothing to divide by
 */
public record FurtherFigure(
        String name, @Nullable Long number, @Nullable String ratio) {

    static boolean isOne(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof String;
    }

    static FurtherFigure of(String name, @Nullable Object value) {
        return new FurtherFigure(
                name,
                value instanceof Number number ? (Long) number.longValue() : null,
                value instanceof String text ? text : null);
    }

    public boolean isAmount() {
        return name.endsWith("Minor");
    }

    public boolean isPercent() {
        return name.endsWith("Percent");
    }
}
