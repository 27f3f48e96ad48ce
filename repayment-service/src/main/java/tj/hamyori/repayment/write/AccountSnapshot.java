package tj.hamyori.repayment.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.AccountCharged;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.ChargeWaived;
import tj.hamyori.repayment.events.RepaymentReversed;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleDecided;

/**
 * All that an account remembers, so that a long history need not be read again. Made from events and never the other
 * way round: it can be deleted at any time. Whoever changes what it holds raises {@link LoanAccount#SNAPSHOT_REVISION},
 * and older ones are ignored.
 *
 * @param begun schedules that follow from no decision, in the order of their versions
 * @param seen later versions that are in force on some date, in the order of their versions
 * @param withoutEffect decisions that cannot be followed, each with the rule
 * @param money in the order it became known, as {@link MoneyRow}s packed into one text
 * @param receivedMinor what that money comes to, refunds and reversals taken off
 * @param writtenOffOn null where it was not written off
 * @param bucket what the arrears job last recorded
 * @param agedOn for which date; null where it never did
 */
record AccountSnapshot(
        AccountOpened opened,
        List<ScheduleComputed> begun,
        List<ScheduleDecided> decisions,
        List<ScheduleComputed> seen,
        List<WithoutEffect> withoutEffect,
        String money,
        long receivedMinor,
        List<RepaymentReversed> reversed,
        List<AccountCharged> charges,
        List<ChargeWaived> waivers,
        Set<UUID> postponements,
        @Nullable LocalDate writtenOffOn,
        String bucket,
        @Nullable LocalDate agedOn,
        boolean repaid) {

    /** @param because code of the rule it met */
    record WithoutEffect(UUID decisionId, String because) {}
}
