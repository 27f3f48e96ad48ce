package tj.hamyori.repayment.batch.portfolioimport;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one row and collects every reason why it cannot be taken, each as {@code column:CODE}. */
final class FieldReader {

    static final int LONGEST_TEXT = 100;
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    private final Map<String, Integer> columns;
    private final List<String> fields;
    private final List<String> reasons = new ArrayList<>();

    FieldReader(Map<String, Integer> columns, @Nullable List<String> fields) {
        this.columns = columns;
        if (fields == null) {
            reasons.add("line:BROKEN");
        } else if (fields.size() != columns.size()) {
            reasons.add("line:WRONG_NUMBER_OF_FIELDS");
        }
        this.fields = reasons.isEmpty() && fields != null ? fields : List.of();
    }

    List<String> reasons() {
        return reasons;
    }

    boolean isReadable() {
        return !fields.isEmpty();
    }

    void reject(String column, String code) {
        reasons.add(column + ":" + code);
    }

    @Nullable
    String text(String column) {
        Integer position = columns.get(column);
        if (position == null || position >= fields.size()) {
            return null;
        }
        String value = fields.get(position).strip();
        if (value.length() > LONGEST_TEXT) {
            reject(column, "TOO_LONG");
            return null;
        }
        if (value.indexOf('\u0000') >= 0) {
            reject(column, "UNREADABLE");
            return null;
        }
        return value.isEmpty() ? null : value;
    }

    @Nullable
    String requiredText(String column) {
        String value = text(column);
        if (value == null && isReadable() && reasons.stream().noneMatch(reason -> reason.startsWith(column + ":"))) {
            reject(column, "MISSING");
        }
        return value;
    }

    @Nullable
    LocalDate date(String column) {
        String value = requiredText(column);
        if (value == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(value);
            if (!date.isBefore(FIRST_DAY) && !date.isAfter(LAST_DAY)) {
                return date;
            }
        } catch (DateTimeException unreadable) {
            reject(column, "NOT_A_DATE");
            return null;
        }
        reject(column, "OUT_OF_RANGE");
        return null;
    }

    /** A decimal in major units, zero or more. */
    @Nullable
    BigDecimal amount(String column) {
        String value = requiredText(column);
        if (value == null) {
            return null;
        }
        if (!DECIMAL.matcher(value).matches()) {
            reject(column, "NOT_AN_AMOUNT");
            return null;
        }
        BigDecimal amount = new BigDecimal(value);
        if (amount.signum() < 0) {
            reject(column, "NEGATIVE");
            return null;
        }
        return amount;
    }

    @Nullable
    BigDecimal positiveAmount(String column) {
        BigDecimal amount = amount(column);
        if (amount != null && amount.signum() == 0) {
            reject(column, "ZERO");
            return null;
        }
        return amount;
    }

    @Nullable
    Integer whole(String column) {
        String value = requiredText(column);
        return value == null ? null : whole(column, value);
    }

    int wholeOr(String column, int standard) {
        String value = text(column);
        Integer number = value == null ? Integer.valueOf(standard) : whole(column, value);
        return number == null ? standard : number;
    }

    private @Nullable Integer whole(String column, String value) {
        if (!WHOLE.matcher(value).matches()) {
            reject(column, "NOT_A_WHOLE_NUMBER");
            return null;
        }
        return Integer.valueOf(value);
    }

    /** An instant with its offset; blank is null. */
    @Nullable
    Instant instant(String column, Instant latest) {
        String value = text(column);
        if (value == null) {
            return null;
        }
        try {
            Instant instant = OffsetDateTime.parse(value).toInstant();
            if (!instant.isAfter(latest)) {
                return instant;
            }
        } catch (DateTimeException unreadable) {
            reject(column, "NOT_AN_INSTANT");
            return null;
        }
        reject(column, "IN_THE_FUTURE");
        return null;
    }
}
