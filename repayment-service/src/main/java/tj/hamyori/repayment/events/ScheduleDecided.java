package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * It was decided that the schedule changes, or a further part of the principal was handed over. The versions that
 * follow are computed from the decisions and the money of the account, anew whenever one of them turns up late; a
 * decision that cannot be followed stays noted, see {@link DecisionEffectChanged}.
 *
 * @param decisionId unique within the account
 * @param kind TRANCHE, POSTPONE, EXTEND, SHIFT, GRACE, CALENDAR or PAY_OFF
 * @param decidedOn business date: money dated on it or before stands
 * @param decidedAt when it was taken, where several of one date have an order; null where they have not
 * @param reason code or words, null where none was asked for
 * @param decidedBy user name of who decided it, null where nobody had to or where it was not noted
 */
public record ScheduleDecided(
        UUID loanId,
        UUID decisionId,
        String kind,
        LocalDate decidedOn,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable String decidedBy,
        DecidedTerms terms,
        Instant recordedAt)
        implements LoanAccountEvent {}
