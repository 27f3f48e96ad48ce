package tj.hamyori.repayment.events;

import java.util.UUID;

/** Everything that can happen to a loan account. */
public sealed interface LoanAccountEvent extends StoredEvent
        permits AccountOpened,
                ScheduleComputed,
                ScheduleDecided,
                DecisionEffectChanged,
                AccountPostponed,
                MoneyEvent,
                RepaymentReversed,
                AccountCharged,
                ChargeWaived,
                ArrearsBucketChanged,
                AccountWrittenOff,
                AccountRepaid,
                AccountReopened {

    UUID loanId();
}
