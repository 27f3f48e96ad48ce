package tj.hamyori.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One made-up loan with its past: interest-free, monthly instalments, whole somoni.
 *
 * @param number from 1, also the end of the loan number
 * @param group number of the group she borrows in
 * @param sex F or M; the other attributes are null where they were not stated
 * @param writtenOffOn null for nearly all
 * @param follows whether its money paid the rest of an earlier loan of the same woman, which has its number
 */
record GeneratedLoan(
        int number,
        int group,
        String product,
        String purpose,
        String officer,
        @Nullable String sex,
        @Nullable Integer birthYear,
        String district,
        @Nullable String household,
        LocalDate disbursedOn,
        List<Instalment> instalments,
        List<Receipt> receipts,
        @Nullable LocalDate writtenOffOn,
        boolean follows) {

    record Instalment(LocalDate dueOn, long principalMinor) {}

    record Receipt(LocalDate paidOn, long amountMinor) {}

    String loanNumber() {
        return "G-" + number + (follows ? "-2" : "");
    }

    /** In the order in which they were paid; a late one may have come after the next. */
    List<Receipt> receiptsInOrder() {
        return receipts.stream().sorted(Comparator.comparing(Receipt::paidOn)).toList();
    }

    /** A loan that pays the rest of this one; itself paid on the day until {@code asOf}. */
    GeneratedLoan followedBy(LocalDate on, long wantedMinor, LocalDate asOf) {
        long eachMinor = Math.ceilDiv(wantedMinor, 100L * instalments.size()) * 100;
        List<Instalment> lines = new ArrayList<>();
        for (int line = 1; line <= instalments.size(); line++) {
            lines.add(new Instalment(on.plusMonths(line), eachMinor));
        }
        List<Receipt> paid = lines.stream()
                .filter(line -> !line.dueOn().isAfter(asOf))
                .map(line -> new Receipt(line.dueOn(), line.principalMinor()))
                .toList();
        return new GeneratedLoan(
                number, group, product, purpose, officer, sex, birthYear, district, household, on, lines, paid, null,
                true);
    }

    long principalMinor() {
        return instalments.stream().mapToLong(Instalment::principalMinor).sum();
    }

    long paidMinor() {
        return receipts.stream().mapToLong(Receipt::amountMinor).sum();
    }
}
