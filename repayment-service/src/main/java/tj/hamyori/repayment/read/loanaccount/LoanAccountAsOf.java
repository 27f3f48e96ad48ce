package tj.hamyori.repayment.read.loanaccount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import tj.hamyori.repayment.model.account.PaymentKind;

/**
 * An account on a business date as known at an instant; amounts in minor units of {@code currency}.
 *
 * @param principalMinor handed over by the date
 * @param owedBackMinor refunded as credit before a payment was reversed: paid back before any instalment, and beside
 *     {@code outstandingMinor}
 * @param coveredMinor paid by the group for her and not reimbursed; part of what was received, and no payment of her
 *     own
 * @param daysPastDue by the oldest instalment with anything unpaid
 * @param tranches in which the principal was handed over, one for most loans
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
        long owedBackMinor,
        long coveredMinor,
        int daysPastDue,
        ArrearsBucket arrearsBucket,
        boolean rescheduled,
        int scheduleVersion,
        List<KnownAccount.HandedOver> tranches,
        List<Line> instalments,
        List<Transaction> transactions) {

    /**
     * @param feeMinor of the schedule, with the fees charged on it
     * @param paidOffOn business date of the repayment that completed it, null while it is open
     */
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
                    line.feeMinor(),
                    line.penaltyMinor(),
                    line.paidMinor(),
                    line.outstandingMinor(),
                    line.paidOffOn());
        }
    }

    /**
     * @param type REPAYMENT, COVER, REIMBURSEMENT, REFUND, RECOVERY for money received after the write-off, or the
     *     charges FEE and PENALTY
     * @param amountMinor above 0, whichever way it went
     * @param channel null for a charge
     * @param reversedBy who reversed it, or waived the charge; null where it stands
     * @param allocation what it paid for, and for a refund where it was taken from; all zero where it was reversed,
     *     for a reimbursement and for a charge
     */
    record Transaction(
            UUID id,
            String type,
            LocalDate paidOn,
            Instant recordedAt,
            long amountMinor,
            @Nullable String channel,
            @Nullable String receiptNumber,
            @Nullable String reversedBy,
            Allocation allocation) {

        static Transaction of(KnownAccount.KnownCharge charge) {
            return new Transaction(
                    charge.chargeId(),
                    charge.kind().name(),
                    charge.chargedOn(),
                    charge.recordedAt(),
                    charge.amountMinor(),
                    null,
                    null,
                    charge.waivedBy(),
                    Allocation.NOTHING);
        }
    }

    static LoanAccountAsOf of(KnownAccount account, LocalDate asOf, Instant knownAt) {
        AccountPosition position = AccountPosition.of(
                account.instalments(), account.charges(), account.payments(), asOf, account.writtenOffOn());
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
                position.owedBackMinor(),
                position.coveredMinor(),
                position.daysPastDue(),
                position.arrearsBucket(),
                account.rescheduled(),
                account.version(),
                account.tranches(),
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
                    allocation.recoveredMinor() > 0 && repayment.kind() != PaymentKind.REFUND
                            ? "RECOVERY"
                            : repayment.kind().name(),
                    repayment.paidOn(),
                    repayment.recordedAt(),
                    repayment.amountMinor(),
                    repayment.channel(),
                    repayment.receiptNumber(),
                    repayment.reversedBy(),
                    allocation));
        }
        account.knownCharges().stream().map(Transaction::of).forEach(transactions::add);
        transactions.sort(Comparator.comparing(Transaction::paidOn).thenComparing(Transaction::recordedAt));
        return transactions;
    }
}
