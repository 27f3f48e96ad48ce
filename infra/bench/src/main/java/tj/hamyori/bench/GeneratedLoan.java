package tj.hamyori.bench;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One made-up loan with its past: interest-free, monthly instalments, whole somoni.
 *
 * @param number from 1, also the end of the loan number
 * @param group number of the group she borrows in
 * @param sex F or M; the other attributes are null where they were not stated
 * @param writtenOffOn null for nearly all
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
        @Nullable LocalDate writtenOffOn) {

    record Instalment(LocalDate dueOn, long principalMinor) {}

    record Receipt(LocalDate paidOn, long amountMinor) {}

    String loanNumber() {
        return "G-" + number;
    }

    long principalMinor() {
        return instalments.stream().mapToLong(Instalment::principalMinor).sum();
    }

    long paidMinor() {
        return receipts.stream().mapToLong(Receipt::amountMinor).sum();
    }
}
