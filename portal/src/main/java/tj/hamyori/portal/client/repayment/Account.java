package tj.hamyori.portal.client.repayment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A loan's account on one date as known at one instant; amounts in minor units of {@code currency}. */
public record Account(
        UUID loanId,
        @Nullable String loanNumber,
        @Nullable String status,
        String currency,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable Long principalMinor,
        @Nullable Long outstandingPrincipalMinor,
        @Nullable Long overduePrincipalMinor,
        @Nullable Long overdueMinor,
        @Nullable Long creditMinor,
        @Nullable Long daysPastDue,
        @Nullable String arrearsBucket,
        boolean rescheduled,
        @Nullable List<Instalment> instalments,
        @Nullable List<Transaction> transactions) {

    public List<Instalment> schedule() {
        return Objects.requireNonNullElse(instalments, List.of());
    }

    public List<Transaction> movements() {
        return Objects.requireNonNullElse(transactions, List.of());
    }

    public record Instalment(
            int number,
            @Nullable LocalDate dueOn,
            @Nullable Long principalMinor,
            @Nullable Long interestMinor,
            @Nullable Long feeMinor,
            @Nullable Long penaltyMinor,
            @Nullable Long paidMinor,
            @Nullable Long outstandingMinor,
            @Nullable LocalDate paidOffOn) {}

    /** @param reversedBy who took it back; absent while it stands */
    public record Transaction(
            String id,
            @Nullable String type,
            @Nullable LocalDate paidOn,
            @Nullable Instant recordedAt,
            @Nullable Long amountMinor,
            @Nullable String reversedBy,
            @Nullable Allocation allocation) {

        public boolean reversible() {
            return "REPAYMENT".equals(type) && reversedBy == null;
        }
    }

    public record Allocation(
            @Nullable Long principalMinor,
            @Nullable Long interestMinor,
            @Nullable Long feeMinor,
            @Nullable Long penaltyMinor,
            @Nullable Long creditMinor) {}
}
