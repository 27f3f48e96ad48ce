package tj.hamyori.repayment.model.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads terms from a line of text: {@code "1000.00 36 2006-01-01 6"} is principal, yearly rate, disbursement and
 * instalments; {@code "FLAT WEEK every=2"} what differs from equal monthly instalments on the declining balance.
 */
public final class TermsNotation {
    private static final String WHOLE = "whole";
    private static final Currency CENTS = TermsFixture.USD;
    private static final Currency WITHOUT_CENTS = Currency.getInstance("JPY");

    private TermsNotation() {}

    /** Whether amounts are in whole units of a currency that has no smaller ones. */
    static boolean isWhole(String terms) {
        return List.of(terms.split(" ")).contains(WHOLE);
    }

    public static LoanTerms read(String loan, String terms) {
        String[] parts = loan.split(" +");
        boolean whole = isWhole(terms);
        BigDecimal principal = new BigDecimal(parts[0]);
        LoanTermsBuilder builder = LoanTerms.of(
                        principal.movePointRight(whole ? 0 : 2).longValueExact(),
                        whole ? WITHOUT_CENTS : CENTS,
                        LocalDate.parse(parts[2]),
                        Integer.parseInt(parts[3]))
                .interest(InterestMethod.DECLINING_BALANCE, new BigDecimal(parts[1]))
                .amortisation(Amortisation.EQUAL_INSTALMENT);
        Stream.of(terms.split(" +"))
                .filter(word -> !word.isEmpty() && !word.equals(WHOLE))
                .forEach(word -> apply(word, builder));
        return builder.build();
    }

    private static void apply(String word, LoanTermsBuilder terms) {
        int equals = word.indexOf('=');
        if (equals > 0) {
            set(word.substring(0, equals), word.substring(equals + 1), terms);
            return;
        }
        LoanTerms so = terms.build();
        if (isOf(InterestMethod.class, word)) {
            terms.interest(InterestMethod.valueOf(word), so.annualRatePercent());
        } else if (isOf(Amortisation.class, word)) {
            terms.amortisation(Amortisation.valueOf(word));
        } else if (isOf(FrequencyUnit.class, word)) {
            terms.every(so.every(), FrequencyUnit.valueOf(word));
        } else if (isOf(InterestPeriod.class, word)) {
            terms.interestPeriod(InterestPeriod.valueOf(word), so.dayCount());
        } else if (isOf(NonWorkingDays.class, word)) {
            terms.nonWorkingDays(NonWorkingDays.valueOf(word), so.calendar());
        } else if (word.equals(CalendarName.TJ.name())) {
            terms.nonWorkingDays(so.nonWorkingDays(), CalendarName.TJ);
        } else if (isOf(RoundingMode.class, word)) {
            terms.multipleMinor(so.instalmentMultipleMinor(), RoundingMode.valueOf(word));
        } else {
            terms.interestPeriod(so.interestPeriod(), DayCount.valueOf(word));
        }
    }

    private static void set(String name, String value, LoanTermsBuilder terms) {
        switch (name) {
            case "firstDue" -> terms.firstDueOn(LocalDate.parse(value));
            case "principalGrace" -> terms.principalGraceInstalments(Integer.parseInt(value));
            case "interestGrace" -> terms.interestGraceInstalments(Integer.parseInt(value));
            case "interestFree" -> terms.interestFreeInstalments(Integer.parseInt(value));
            case "multiple" ->
                terms.multipleMinor(TermsFixture.minor(value), terms.build().rounding());
            case "down" -> terms.downPaymentPercent(new BigDecimal(value));
            case "every" -> terms.every(Integer.parseInt(value), terms.build().unit());
            case "tranches" -> terms.tranches(tranches(value));
            default -> throw new IllegalArgumentException(name);
        }
    }

    private static <E extends Enum<E>> boolean isOf(Class<E> words, String word) {
        return Arrays.stream(words.getEnumConstants())
                .anyMatch(known -> known.name().equals(word));
    }

    private static List<Tranche> tranches(String text) {
        return Stream.of(text.split(","))
                .map(part -> part.split(":"))
                .map(part -> new Tranche(LocalDate.parse(part[0]), TermsFixture.minor(part[1])))
                .toList();
    }
}
