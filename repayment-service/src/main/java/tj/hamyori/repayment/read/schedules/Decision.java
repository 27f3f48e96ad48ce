package tj.hamyori.repayment.read.schedules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a schedule; fields that its kind does not use are null.
 *
 * @param kind POSTPONE, EXTEND, SHIFT, GRACE, CALENDAR or PAY_OFF
 * @param decidedBy user name, null where nobody had to decide
 * @param months by how many months everything unpaid moves
 * @param instalments EXTEND: how many there are; GRACE: how many carry no principal
 * @param paymentId the payment that closes the loan
 * @param withoutEffectBecause code of the rule that keeps it from being followed, null where it is followed
 */
record Decision(
        UUID decisionId,
        String kind,
        LocalDate decidedOn,
        @Nullable String reason,
        @Nullable String decidedBy,
        @Nullable Integer months,
        @Nullable Integer instalments,
        @Nullable Integer every,
        @Nullable String unit,
        @Nullable LocalDate firstDueOn,
        @Nullable UUID paymentId,
        Instant recordedAt,
        @Nullable String withoutEffectBecause) {}
