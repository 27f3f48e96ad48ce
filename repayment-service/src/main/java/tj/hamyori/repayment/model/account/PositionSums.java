package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import java.util.List;

/** Adds up the lines and payments of an account into its position. */
final class PositionSums {
    private final LocalDate asOf;
    private final List<InstalmentPosition> lines;
    private final List<PaymentAllocation> payments;
    private long principal;
    private long outstandingPrincipal;
    private long overduePrincipal;
    private long overdue;
    private long outstanding;
    private long repaidPrincipal;
    private long recovered;
    private long credit;
    private int daysPastDue;
    private int principalDaysPastDue;

    PositionSums(LocalDate asOf, List<InstalmentPosition> lines, List<PaymentAllocation> payments) {
        this.asOf = asOf;
        this.lines = List.copyOf(lines);
        this.payments = List.copyOf(payments);
        this.lines.forEach(this::add);
        for (PaymentAllocation payment : this.payments) {
            recovered = Math.addExact(recovered, payment.allocation().recoveredMinor());
            credit = Math.addExact(credit, payment.allocation().creditMinor());
        }
    }

    private void add(InstalmentPosition line) {
        long unpaidPrincipal = line.outstandingPrincipalMinor();
        long unpaid = line.outstandingMinor();
        principal = Math.addExact(principal, line.instalment().principalMinor());
        repaidPrincipal = Math.addExact(repaidPrincipal, line.paid().principalMinor());
        outstandingPrincipal = Math.addExact(outstandingPrincipal, unpaidPrincipal);
        outstanding = Math.addExact(outstanding, unpaid);
        long late = asOf.toEpochDay() - line.dueOn().toEpochDay();
        if (late > 0) {
            overduePrincipal += unpaidPrincipal;
            overdue += unpaid;
            daysPastDue = unpaid > 0 ? Math.max(daysPastDue, Math.toIntExact(late)) : daysPastDue;
            principalDaysPastDue =
                    unpaidPrincipal > 0 ? Math.max(principalDaysPastDue, Math.toIntExact(late)) : principalDaysPastDue;
        }
    }

    AccountPosition position(boolean writtenOff) {
        return new AccountPosition(
                asOf,
                status(writtenOff),
                principal,
                outstandingPrincipal,
                overduePrincipal,
                overdue,
                outstanding,
                repaidPrincipal,
                principal - repaidPrincipal - outstandingPrincipal,
                recovered,
                credit,
                daysPastDue,
                principalDaysPastDue,
                ArrearsBucket.of(daysPastDue),
                lines,
                payments);
    }

    private AccountStatus status(boolean writtenOff) {
        if (writtenOff) {
            return AccountStatus.WRITTEN_OFF;
        }
        if (outstanding > 0) {
            return AccountStatus.ACTIVE;
        }
        return credit > 0 ? AccountStatus.OVERPAID : AccountStatus.REPAID;
    }
}
