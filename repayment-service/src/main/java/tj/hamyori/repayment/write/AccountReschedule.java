package tj.hamyori.repayment.write;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.model.account.Reschedule;
import tj.hamyori.repayment.model.account.RescheduleRefused;
import tj.hamyori.repayment.model.account.WorkingDates;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.model.schedule.FrequencyUnit;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.LoanTermsBuilder;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;
import tj.hamyori.repayment.model.schedule.TermsRefused;
import tj.hamyori.repayment.write.followcalendar.FollowCalendar;
import tj.hamyori.repayment.write.grantgrace.GrantGrace;
import tj.hamyori.repayment.write.postpone.PostponeAccount;
import tj.hamyori.repayment.write.reschedule.RescheduleAccount;
import tj.hamyori.repayment.write.shift.ShiftInstalments;

/** Makes the next version of an account's schedule from the one in force: what was paid stands in it. */
record AccountReschedule(AccountOpened loan, AccountBook book) {

    ScheduleComputed onNewTerms(RescheduleAccount command, @Nullable String decidedBy) {
        List<Instalment> lines = unlessRefused(() -> {
            LoanTerms terms = rhythm(command.every(), command.unit())
                    .principalMinor(book.unpaidPrincipalMinor())
                    .disbursedOn(command.decidedOn())
                    .instalments(command.instalments())
                    .firstDueOn(command.firstDueOn())
                    .principalGraceInstalments(0)
                    .interestGraceInstalments(0)
                    .interestFreeInstalments(0)
                    .downPaymentPercent(BigDecimal.ZERO)
                    .flatFeeMinor(0)
                    .build();
            return Reschedule.onNewTerms(book.instalments(), book.paidIntoScheduleMinor(), command.decidedOn(), terms);
        });
        return event(
                "RESCHEDULED",
                command.reason(),
                command.decidedOn(),
                decidedBy,
                offDaysOff(lines, command.decidedOn(), command.declared()),
                command.recordedAt());
    }

    ScheduleComputed shifted(ShiftInstalments command, @Nullable String decidedBy) {
        return event(
                "SHIFTED",
                command.reason(),
                command.decidedOn(),
                decidedBy,
                shifted(command.months(), command.decidedOn(), command.declared()),
                command.recordedAt());
    }

    ScheduleComputed postponed(PostponeAccount command) {
        return event(
                "POSTPONED",
                command.reason(),
                command.decidedOn(),
                command.decidedBy(),
                shifted(command.months(), command.decidedOn(), command.declared()),
                command.recordedAt());
    }

    ScheduleComputed withGrace(GrantGrace command, @Nullable String decidedBy) {
        List<Instalment> lines = unlessRefused(() -> Reschedule.withGrace(
                book.instalments(),
                book.paidIntoScheduleMinor(),
                command.decidedOn(),
                command.instalments(),
                rhythm(command.every(), command.unit()).build()));
        return event(
                "GRACE",
                command.reason(),
                command.decidedOn(),
                decidedBy,
                offDaysOff(lines, command.decidedOn(), command.declared()),
                command.recordedAt());
    }

    /** Empty where no date moves. */
    Optional<ScheduleComputed> followingCalendar(FollowCalendar command, boolean byTerms) {
        LoanTerms terms = AccountSchedule.terms(loan);
        List<Instalment> lines = book.instalments();
        List<Instalment> wanted =
                byTerms ? ScheduleEngine.schedule(terms, command.declared()).instalments() : lines;
        List<Instalment> moved = WorkingDates.following(
                lines,
                wanted.size() == lines.size() ? wanted : lines,
                command.asOf(),
                terms.nonWorkingDays(),
                command.declared().over(terms.calendar()));
        return moved.equals(lines)
                ? Optional.empty()
                : Optional.of(event("CALENDAR", null, command.asOf(), null, moved, command.recordedAt()));
    }

    private List<Instalment> shifted(int months, LocalDate decidedOn, DeclaredDays declared) {
        return offDaysOff(
                unlessRefused(() -> Reschedule.shifted(book.instalments(), book.paidIntoScheduleMinor(), months)),
                decidedOn,
                declared);
    }

    /** Dates that moved may have met a day off; those that stand were agreed and are left alone. */
    private List<Instalment> offDaysOff(List<Instalment> lines, LocalDate decidedOn, DeclaredDays declared) {
        LoanTerms terms = AccountSchedule.terms(loan);
        return WorkingDates.of(
                lines, book.instalments(), decidedOn, terms.nonWorkingDays(), declared.over(terms.calendar()));
    }

    private LoanTermsBuilder rhythm(int every, String unit) {
        return AccountSchedule.terms(loan).toBuilder().every(every, FrequencyUnit.valueOf(unit));
    }

    private ScheduleComputed event(
            String cause,
            @Nullable String reason,
            LocalDate effectiveOn,
            @Nullable String decidedBy,
            List<Instalment> lines,
            Instant recordedAt) {
        return AccountSchedule.event(
                loan,
                book.version() + 1,
                cause,
                reason,
                effectiveOn,
                decidedBy,
                AccountSchedule.lines(lines),
                recordedAt);
    }

    private static List<Instalment> unlessRefused(Supplier<List<Instalment>> made) {
        try {
            return made.get();
        } catch (TermsRefused refused) {
            throw new RuleViolated(LoanAccountRule.NEW_TERMS_MAKE_NO_SCHEDULE, violations(refused));
        } catch (RescheduleRefused refused) {
            throw new RuleViolated(
                    LoanAccountRule.NEW_TERMS_MAKE_NO_SCHEDULE,
                    List.of(new Violation(
                            "firstDueOn", refused.rule().code(), refused.rule().sentence())));
        } catch (IllegalArgumentException unknownWord) {
            throw new RuleViolated(LoanAccountRule.NEW_TERMS_MAKE_NO_SCHEDULE);
        }
    }

    private static List<Violation> violations(TermsRefused refused) {
        return refused.violations().stream()
                .map(violation -> new Violation(violation.field(), violation.code(), violation.message()))
                .toList();
    }
}
