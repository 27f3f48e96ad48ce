package tj.hamyori.repayment.read.loanaccount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.account.AccountPosition;
import tj.hamyori.repayment.model.account.AccountStatus;
import tj.hamyori.repayment.model.account.Allocation;
import tj.hamyori.repayment.model.account.ArrearsBucket;
import tj.hamyori.repayment.model.account.InstalmentPosition;

/**
 * An account on a business date as known at an instant; amounts in minor units of {@code currency}.
 *
 * @param daysPastDue by the oldest instalment with anything unpaid
 * @param scheduleVersion 0 where there is no schedule yet
 */
record LoanAccountAsOf(
        UUID loanId,
        String loanNumber,
        AccountStatus status,
        String currency,
        LocalDate asOf,
        Instant knownAt,
        String productCode,
        @Nullable UUID groupId,
        @Nullable String officer,
        LocalDate disbursedOn,
        @Nullable LocalDate writtenOffOn,
        long principalMinor,
        long outstandingPrincipalMinor,
        long overduePrincipalMinor,
        long overdueMinor,
        long outstandingMinor,
        long repaidPrincipalMinor,
        long writtenOffPrincipalMinor,
        long recoveredMinor,
        long creditMinor,
        int daysPastDue,
        ArrearsBucket arrearsBucket,
        boolean rescheduled,
        int scheduleVersion,
        List<Line> instalments,
        List<Transaction> transactions) {

    /** @param paidOffOn business date of the repayment that completed it, null while it is open */
    record Line(
            int number,
            LocalDate dueOn,
            long principalMinor,
            long interestMinor,
            long feeMinor,
            long penaltyMinor,
            long paidMinor,
            long outstandingMinor,
            @Nullable LocalDate paidOffOn) {

        static Line of(InstalmentPosition line) {
            return new Line(
                    line.number(),
                    line.dueOn(),
                    line.instalment().principalMinor(),
                    line.instalment().interestMinor(),
                    line.instalment().feeMinor(),
                    line.penaltyMinor(),
                    line.paidMinor(),
                    line.outstandingMinor(),
                    line.paidOffOn());
        }
    }

    /**
     * @param type REPAYMENT, or RECOVERY for money received after the write-off
     * @param reversedBy who reversed it, null where it stands
     * @param allocation what it paid for; all zero where it was reversed
     */
    record Transaction(
            UUID id,
            String type,
            LocalDate paidOn,
            Instant recordedAt,
            long amountMinor,
            String channel,
            @Nullable String receiptNumber,
            @Nullable String reversedBy,
            Allocation allocation) {}

    static LoanAccountAsOf of(KnownAccount account, LocalDate asOf, Instant knownAt) {
        AccountPosition position =
                AccountPosition.of(account.instalments(), List.of(), account.payments(), asOf, account.writtenOffOn());
        return new LoanAccountAsOf(
                account.loanId(),
                account.loanNumber(),
                position.status(),
                account.currency(),
                asOf,
                knownAt,
                account.productCode(),
                account.groupId(),
                account.officer(),
                account.disbursedOn(),
                account.writtenOffOn(),
                account.principalMinor(),
                position.outstandingPrincipalMinor(),
                position.overduePrincipalMinor(),
                position.overdueMinor(),
                position.outstandingMinor(),
                position.repaidPrincipalMinor(),
                position.writtenOffPrincipalMinor(),
                position.recoveredMinor(),
                position.creditMinor(),
                position.daysPastDue(),
                position.arrearsBucket(),
                account.rescheduled(),
                account.version(),
                account.version() == 0
                        ? List.of()
                        : position.instalments().stream().map(Line::of).toList(),
                transactions(account, position));
    }

    private static List<Transaction> transactions(KnownAccount account, AccountPosition position) {
        Map<String, Allocation> allocations = position.payments().stream()
                .collect(Collectors.toMap(paid -> paid.payment().id(), paid -> paid.allocation()));
        List<Transaction> transactions = new ArrayList<>(account.repayments().size());
        for (KnownAccount.KnownRepayment repayment : account.repayments()) {
            Allocation allocation =
                    allocations.getOrDefault(repayment.paymentId().toString(), Allocation.NOTHING);
            transactions.add(new Transaction(
                    repayment.paymentId(),
                    allocation.recoveredMinor() > 0 ? "RECOVERY" : "REPAYMENT",
                    repayment.paidOn(),
                    repayment.recordedAt(),
                    repayment.amountMinor(),
                    repayment.channel(),
                    repayment.receiptNumber(),
                    repayment.reversedBy(),
                    allocation));
        }
        return transactions;
    }
}
