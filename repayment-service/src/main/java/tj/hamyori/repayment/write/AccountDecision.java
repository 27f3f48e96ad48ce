package tj.hamyori.repayment.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.DecidedTerms;
import tj.hamyori.repayment.events.ScheduleDecided;
import tj.hamyori.repayment.model.account.DatedDecision;
import tj.hamyori.repayment.model.account.DecisionKind;
import tj.hamyori.repayment.model.account.ScheduleChange;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.model.schedule.FrequencyUnit;
import tj.hamyori.repayment.write.addtranche.AddTranche;
import tj.hamyori.repayment.write.followcalendar.FollowCalendar;
import tj.hamyori.repayment.write.grantgrace.GrantGrace;
import tj.hamyori.repayment.write.payoff.PayOffAccount;
import tj.hamyori.repayment.write.postpone.PostponeAccount;
import tj.hamyori.repayment.write.reschedule.RescheduleAccount;
import tj.hamyori.repayment.write.shift.ShiftInstalments;

/** Commands about the schedule as the decisions that are stored, and those as what the model computes with. */
final class AccountDecision {

    private AccountDecision() {}

    static ScheduleDecided of(RescheduleAccount command, @Nullable String who) {
        return new ScheduleDecided(
                command.loanId(),
                command.decisionId(),
                DecisionKind.EXTEND.name(),
                command.decidedOn(),
                command.decidedAt(),
                command.reason(),
                who,
                terms(
                        null,
                        command.instalments(),
                        command.every(),
                        command.unit(),
                        command.firstDueOn(),
                        command.declared()),
                command.recordedAt());
    }

    static ScheduleDecided of(ShiftInstalments command, @Nullable String who) {
        return new ScheduleDecided(
                command.loanId(),
                command.decisionId(),
                DecisionKind.SHIFT.name(),
                command.decidedOn(),
                command.decidedAt(),
                command.reason(),
                who,
                terms(command.months(), null, null, null, null, command.declared()),
                command.recordedAt());
    }

    static ScheduleDecided of(GrantGrace command, @Nullable String who) {
        return new ScheduleDecided(
                command.loanId(),
                command.decisionId(),
                DecisionKind.GRACE.name(),
                command.decidedOn(),
                command.decidedAt(),
                command.reason(),
                who,
                terms(null, command.instalments(), command.every(), command.unit(), null, command.declared()),
                command.recordedAt());
    }

    static ScheduleDecided of(PostponeAccount command) {
        return new ScheduleDecided(
                command.loanId(),
                command.postponementId(),
                DecisionKind.POSTPONE.name(),
                command.decidedOn(),
                null,
                command.reason(),
                command.decidedBy(),
                terms(command.months(), null, null, null, null, command.declared()),
                command.recordedAt());
    }

    /** What was handed over is no opinion: it has the id of the tranche. */
    static ScheduleDecided of(AddTranche command, @Nullable String who) {
        DecidedTerms days = terms(null, null, null, null, null, command.declared());
        return new ScheduleDecided(
                command.loanId(),
                command.trancheId(),
                DecisionKind.TRANCHE.name(),
                command.disbursedOn(),
                null,
                null,
                who,
                new DecidedTerms(
                        null, null, null, null, null, null, days.daysOff(), days.daysWorked(), command.amountMinor()),
                command.recordedAt());
    }

    static ScheduleDecided of(FollowCalendar command) {
        return new ScheduleDecided(
                command.loanId(),
                command.decisionId(),
                DecisionKind.CALENDAR.name(),
                command.asOf(),
                null,
                null,
                null,
                terms(null, null, null, null, null, command.declared()),
                command.recordedAt());
    }

    /** The decision to close the loan has the id of the payment that does it. */
    static ScheduleDecided of(PayOffAccount command) {
        return new ScheduleDecided(
                command.loanId(),
                command.paymentId(),
                DecisionKind.PAY_OFF.name(),
                command.paidOn(),
                null,
                null,
                command.recordedBy(),
                new DecidedTerms(null, null, null, null, null, command.paymentId(), List.of(), List.of()),
                command.recordedAt());
    }

    private static DecidedTerms terms(
            @Nullable Integer months,
            @Nullable Integer instalments,
            @Nullable Integer every,
            @Nullable String unit,
            @Nullable LocalDate firstDueOn,
            DeclaredDays declared) {
        return new DecidedTerms(
                months,
                instalments,
                every,
                unit,
                firstDueOn,
                null,
                rising(declared.holidays()),
                rising(declared.workingDays()));
    }

    private static List<LocalDate> rising(Collection<LocalDate> days) {
        return days.stream().sorted().toList();
    }

    /** An unknown word throws IllegalArgumentException. */
    static DatedDecision asModel(ScheduleDecided event) {
        DecisionKind kind = DecisionKind.valueOf(event.kind());
        Instant at = event.decidedAt() == null ? Instant.EPOCH : event.decidedAt();
        return new DatedDecision(event.decisionId(), kind, event.decidedOn(), at, change(kind, event.terms()));
    }

    private static ScheduleChange change(DecisionKind kind, DecidedTerms terms) {
        DeclaredDays declared = new DeclaredDays(Set.copyOf(terms.daysOff()), Set.copyOf(terms.daysWorked()));
        return switch (kind) {
            case TRANCHE -> new ScheduleChange.HandOver(Objects.requireNonNull(terms.amountMinor()), declared);
            case EXTEND ->
                new ScheduleChange.NewTerms(
                        Objects.requireNonNull(terms.instalments()),
                        Objects.requireNonNull(terms.every()),
                        unit(terms),
                        Objects.requireNonNull(terms.firstDueOn()),
                        declared);
            case POSTPONE, SHIFT -> new ScheduleChange.Shift(Objects.requireNonNull(terms.months()), declared);
            case GRACE ->
                new ScheduleChange.Grace(
                        Objects.requireNonNull(terms.instalments()),
                        Objects.requireNonNull(terms.every()),
                        unit(terms),
                        declared);
            case CALENDAR -> new ScheduleChange.FollowCalendar(declared);
            case PAY_OFF ->
                new ScheduleChange.CloseBy(
                        Objects.requireNonNull(terms.paymentId()).toString());
        };
    }

    private static FrequencyUnit unit(DecidedTerms terms) {
        return FrequencyUnit.valueOf(Objects.requireNonNull(terms.unit()));
    }
}
