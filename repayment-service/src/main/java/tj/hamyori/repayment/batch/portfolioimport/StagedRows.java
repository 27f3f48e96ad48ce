package tj.hamyori.repayment.batch.portfolioimport;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.schedule.FrequencyUnit;
import tj.hamyori.repayment.model.schedule.InterestMethod;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.TermsViolation;

/**
 * Turns a row of each file into the columns of its staging table, in the order of {@link #columns}; what can be seen to
 * be wrong in the row alone is found here.
 */
final class StagedRows {

    private static final int MOST_BORROWERS = 1000;

    private final String mfo;
    private final Instant receivedAt;

    StagedRows(String mfo, Instant receivedAt) {
        this.mfo = mfo;
        this.receivedAt = receivedAt;
    }

    static String columns(ImportFile file) {
        return switch (file) {
            case LOANS ->
                "loan_id, loan_number, borrower_number, group_number, product_code, purpose, disbursed_on, principal,"
                        + " currency, digits, interest_method, annual_rate_percent, instalments, every, unit,"
                        + " borrower_count, female_count, district, household_status";
            case INSTALMENTS -> "loan_number, number, due_on, principal_due, interest_due, fee_due";
            case REPAYMENTS -> "payment_id, loan_number, receipt_number, paid_on, amount, recorded_at";
            case WRITE_OFFS -> "loan_number, written_off_on, amount";
        };
    }

    List<@Nullable Object> values(ImportFile file, FieldReader row) {
        if (!row.isReadable()) {
            return Collections.nCopies(columns(file).split(",").length, null);
        }
        return switch (file) {
            case LOANS -> loan(row);
            case INSTALMENTS -> instalment(row);
            case REPAYMENTS -> repayment(row);
            case WRITE_OFFS ->
                Arrays.asList(
                        row.requiredText("loan_number"), row.date("written_off_on"), row.positiveAmount("amount"));
        };
    }

    private List<@Nullable Object> loan(FieldReader row) {
        String number = row.requiredText("loan_number");
        String borrower = row.requiredText("borrower_number");
        LocalDate disbursedOn = row.date("disbursed_on");
        BigDecimal principal = row.positiveAmount("principal");
        Currency currency = currency(row);
        int digits = currency == null ? 0 : currency.getDefaultFractionDigits();
        checkDecimals(row, principal, currency, digits);
        InterestMethod method = word(row, "interest_method", InterestMethod.class);
        BigDecimal rate = row.amount("annual_rate_percent");
        Integer instalments = row.whole("instalments");
        Integer every = row.whole("every");
        FrequencyUnit unit = word(row, "unit", FrequencyUnit.class);
        int borrowers = borrowers(row);
        Integer women = women(row, borrowers);
        if (row.reasons().isEmpty() && principal != null && currency != null && disbursedOn != null) {
            long principalMinor = principal.movePointRight(digits).longValueExact();
            checkTerms(row, principalMinor, currency, disbursedOn, method, rate, instalments, every, unit);
        }
        return Arrays.asList(
                number == null ? null : ImportIds.loan(mfo, number),
                number,
                borrower,
                row.text("group_number"),
                row.requiredText("product_code"),
                row.text("purpose"),
                disbursedOn,
                principal,
                currency == null ? null : currency.getCurrencyCode(),
                digits,
                method,
                rate,
                instalments,
                every,
                unit,
                borrowers,
                women,
                row.text("district"),
                row.text("household_status"));
    }

    private static void checkDecimals(
            FieldReader row, @Nullable BigDecimal principal, @Nullable Currency currency, int digits) {
        if (principal != null && currency != null && principal.scale() > digits) {
            row.reject("principal", "TOO_MANY_DECIMALS");
        }
    }

    private static int borrowers(FieldReader row) {
        int borrowers = row.wholeOr("borrower_count", 1);
        if (borrowers < 1 || borrowers > MOST_BORROWERS) {
            row.reject("borrower_count", "OUT_OF_RANGE");
        }
        return borrowers;
    }

    private static @Nullable Integer women(FieldReader row, int borrowers) {
        Integer women = row.text("female_count") == null ? null : Integer.valueOf(row.wholeOr("female_count", 0));
        if (women != null && women > borrowers) {
            row.reject("female_count", "MORE_THAN_BORROWERS");
        }
        return women;
    }

    private static void checkTerms(
            FieldReader row,
            long principalMinor,
            Currency currency,
            LocalDate disbursedOn,
            @Nullable InterestMethod method,
            @Nullable BigDecimal rate,
            @Nullable Integer instalments,
            @Nullable Integer every,
            @Nullable FrequencyUnit unit) {
        if (method == null || rate == null || instalments == null || every == null || unit == null) {
            return;
        }
        LoanTerms terms = LoanTerms.of(principalMinor, currency, disbursedOn, instalments)
                .interest(method, rate)
                .every(every, unit)
                .build();
        for (TermsViolation violation : terms.violations()) {
            row.reject(column(violation.field()), violation.code());
        }
    }

    /** The column that a field of the terms is read from: {@code annual_rate_percent} for annualRatePercent. */
    private static String column(String field) {
        return field.replace("Minor", "").replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static @Nullable Currency currency(FieldReader row) {
        String code = row.requiredText("currency");
        if (code == null) {
            return null;
        }
        try {
            Currency currency = Currency.getInstance(code);
            if (currency.getDefaultFractionDigits() >= 0) {
                return currency;
            }
        } catch (IllegalArgumentException unknown) {
            row.reject("currency", "UNKNOWN");
            return null;
        }
        row.reject("currency", "WITHOUT_MINOR_UNITS");
        return null;
    }

    private static <E extends Enum<E>> @Nullable E word(FieldReader row, String column, Class<E> type) {
        String value = row.requiredText(column);
        if (value == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        row.reject(column, "UNKNOWN_WORD");
        return null;
    }

    private static List<@Nullable Object> instalment(FieldReader row) {
        return Arrays.asList(
                row.requiredText("loan_number"),
                row.whole("instalment_number"),
                row.date("due_on"),
                row.amount("principal_due"),
                row.amount("interest_due"),
                row.amount("fee_due"));
    }

    private List<@Nullable Object> repayment(FieldReader row) {
        String loan = row.requiredText("loan_number");
        String receipt = row.requiredText("receipt_number");
        return Arrays.asList(
                loan == null || receipt == null ? null : ImportIds.payment(mfo, loan, receipt),
                loan,
                receipt,
                row.date("paid_on"),
                row.positiveAmount("amount"),
                row.instant("recorded_at", receivedAt));
    }
}
