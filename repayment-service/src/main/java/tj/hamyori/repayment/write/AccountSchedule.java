package tj.hamyori.repayment.write;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AgreedMeetingDay;
import tj.hamyori.repayment.events.AgreedTerms;
import tj.hamyori.repayment.events.BorrowerShare;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleLine;
import tj.hamyori.repayment.model.schedule.Amortisation;
import tj.hamyori.repayment.model.schedule.CalendarName;
import tj.hamyori.repayment.model.schedule.DayCount;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.model.schedule.FrequencyUnit;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.InterestMethod;
import tj.hamyori.repayment.model.schedule.InterestPeriod;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.MeetingDay;
import tj.hamyori.repayment.model.schedule.NonWorkingDays;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;

/** Makes the schedule events of an account by the same engine as the preview. */
final class AccountSchedule {

    private static final int FIRST_VERSION = 1;

    private AccountSchedule() {}

    /** Version 1 from the agreed terms; empty where the engine refuses them, so that the loan is still opened. */
    static Optional<ScheduleComputed> agreed(AccountOpened loan, DeclaredDays declared) {
        return computed(loan, declared, "AGREED", loan.recordedAt());
    }

    static Optional<ScheduleComputed> computedLater(AccountOpened loan, DeclaredDays declared, Instant recordedAt) {
        return computed(loan, declared, "COMPUTED_LATER", recordedAt);
    }

    /** Version 1 as the file says, or from the terms where it says nothing. */
    static Optional<ScheduleComputed> imported(AccountOpened loan, List<ScheduleLine> lines) {
        return lines.isEmpty()
                ? agreed(loan, DeclaredDays.NONE)
                : Optional.of(first(loan, "IMPORTED", lines, loan.recordedAt()));
    }

    private static Optional<ScheduleComputed> computed(
            AccountOpened loan, DeclaredDays declared, String cause, Instant recordedAt) {
        try {
            List<Instalment> lines =
                    ScheduleEngine.schedule(terms(loan), declared).instalments();
            return Optional.of(first(loan, cause, lines(lines), recordedAt));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static ScheduleComputed first(
            AccountOpened loan, String cause, List<ScheduleLine> lines, Instant recordedAt) {
        return new ScheduleComputed(
                loan.loanId(),
                FIRST_VERSION,
                cause,
                null,
                loan.disbursedOn(),
                null,
                loan.loanNumber(),
                loan.currency(),
                loan.groupId(),
                members(loan),
                lines,
                recordedAt);
    }

    /** A later version; one that follows from no decision puts back what the account began with. */
    static ScheduleComputed event(
            AccountOpened loan, int version, LocalDate effectiveOn, SeenSchedule content, Instant recordedAt) {
        return new ScheduleComputed(
                loan.loanId(),
                version,
                content.cause(),
                content.reason(),
                effectiveOn,
                content.decidedBy(),
                loan.loanNumber(),
                loan.currency(),
                loan.groupId(),
                members(loan),
                lines(content.lines()),
                recordedAt,
                content.decisionId(),
                content.rescheduled());
    }

    private static List<UUID> members(AccountOpened loan) {
        return loan.borrowers().stream().map(BorrowerShare::memberId).toList();
    }

    /** The stored words as the engine's types; an unknown word throws IllegalArgumentException. */
    static LoanTerms terms(AccountOpened loan) {
        AgreedTerms terms = loan.terms();
        return LoanTerms.of(
                        loan.principalMinor(),
                        Currency.getInstance(loan.currency()),
                        loan.disbursedOn(),
                        terms.instalments())
                .interest(InterestMethod.valueOf(terms.interestMethod()), new BigDecimal(terms.annualRatePercent()))
                .amortisation(Amortisation.valueOf(terms.amortisation()))
                .every(terms.every(), FrequencyUnit.valueOf(terms.unit()))
                .interestPeriod(InterestPeriod.valueOf(terms.interestPeriod()), DayCount.valueOf(terms.dayCount()))
                .firstDueOn(terms.firstDueOn())
                .principalGraceInstalments(terms.principalGraceInstalments())
                .interestGraceInstalments(terms.interestGraceInstalments())
                .interestFreeInstalments(terms.interestFreeInstalments())
                .multipleMinor(terms.instalmentMultipleMinor(), RoundingMode.valueOf(terms.rounding()))
                .downPaymentPercent(new BigDecimal(terms.downPaymentPercent()))
                .nonWorkingDays(NonWorkingDays.valueOf(terms.nonWorkingDays()), CalendarName.valueOf(terms.calendar()))
                .flatFeeMinor(terms.flatFeeMinor())
                .meetingDay(meetingDay(terms.meetingDay()))
                .build();
    }

    private static @Nullable MeetingDay meetingDay(@Nullable AgreedMeetingDay agreed) {
        return agreed == null ? null : new MeetingDay(DayOfWeek.valueOf(agreed.weekday()), agreed.nth());
    }

    static List<Instalment> instalments(List<ScheduleLine> lines) {
        long balance = lines.stream().mapToLong(ScheduleLine::principalMinor).sum();
        List<Instalment> instalments = new ArrayList<>(lines.size());
        for (ScheduleLine line : lines) {
            balance -= line.principalMinor();
            instalments.add(new Instalment(
                    line.number(),
                    line.dueOn(),
                    line.principalMinor(),
                    line.interestMinor(),
                    line.feeMinor(),
                    balance));
        }
        return List.copyOf(instalments);
    }

    static List<ScheduleLine> lines(List<Instalment> instalments) {
        return instalments.stream()
                .map(line -> new ScheduleLine(
                        line.number(), line.dueOn(), line.principalMinor(), line.interestMinor(), line.feeMinor()))
                .toList();
    }
}
