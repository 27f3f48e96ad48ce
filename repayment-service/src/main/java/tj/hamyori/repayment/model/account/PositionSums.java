package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import java.util.List;

/** Adds up the lines and payments of an account into its position. */
final class PositionSums {
    private final LocalDate asOf;
    private final List<InstalmentPosition> lines;
    private final List<PaymentAllocation> payments;
    private final long credit;
    private final long owedBack;
    private final long covered;
    private long principal;
    private long outstandingPrincipal;
    private long overduePrincipal;
    private long overdue;
    private long outstanding;
    private long repaidPrincipal;
    private long recovered;
    private int daysPastDue;
    private int principalDaysPastDue;

    PositionSums(LocalDate asOf, List<InstalmentPosition> lines, List<PaymentAllocation> payments, Waterfall money) {
        this.asOf = asOf;
        this.lines = List.copyOf(lines);
        this.payments = List.copyOf(payments);
        this.credit = money.creditMinor();
        this.owedBack = money.owedBackMinor();
        long lent = 0;
        for (PaymentAllocation line : this.payments) {
            lent = Math.addExact(lent, line.payment().lentMinor());
            long sign = Long.signum(line.payment().receivedMinor());
            recovered = Math.addExact(recovered, sign * line.allocation().recoveredMinor());
        }
        this.covered = Math.max(0, lent);
        this.lines.forEach(this::add);
        if (outstanding > 0) {
            runClock();
        }
    }

    private void add(InstalmentPosition line) {
        long unpaidPrincipal = line.outstandingPrincipalMinor();
        long unpaid = line.outstandingMinor();
        principal = Math.addExact(principal, line.instalment().principalMinor());
        repaidPrincipal = Math.addExact(repaidPrincipal, line.paid().principalMinor());
        outstandingPrincipal = Math.addExact(outstandingPrincipal, unpaidPrincipal);
        outstanding = Math.addExact(outstanding, unpaid);
        if (late(line) > 0) {
            overduePrincipal += unpaidPrincipal;
            overdue += unpaid;
        }
    }

    /** Counts by her own money alone: what the group paid for her is taken off the end of what reached the lines. */
    private void runClock() {
        long received = lines.stream().mapToLong(InstalmentPosition::paidMinor).sum() + credit;
        long own = Math.max(0, received - covered);
        for (InstalmentPosition line : lines) {
            long total = line.totalMinor();
            long reached = Math.min(own, total);
            own -= reached;
            long toPrincipal = Math.max(0, reached - (total - line.instalment().principalMinor()));
            int late = Math.toIntExact(Math.max(0, late(line)));
            daysPastDue = reached < total ? Math.max(daysPastDue, late) : daysPastDue;
            principalDaysPastDue = toPrincipal < line.instalment().principalMinor()
                    ? Math.max(principalDaysPastDue, late)
                    : principalDaysPastDue;
        }
    }

    private long late(InstalmentPosition line) {
        return asOf.toEpochDay() - line.dueOn().toEpochDay();
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
                writtenOff ? 0 : owedBack,
                covered,
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
