package tj.hamyori.repayment.model.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.schedule.CalendarName;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.NonWorkingDays;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;
import tj.hamyori.repayment.model.schedule.ScheduleTotals;
import tj.hamyori.repayment.model.schedule.TermsRefused;
import tj.hamyori.repayment.model.schedule.Tranche;

/**
 * Puts a further part of the principal on a schedule. While the agreed terms alone made the schedule, the engine makes
 * the next one from the terms with all tranches so far, so that it is the preview's; dates stay as they are. Otherwise
 * the tranche is a loan of its own over the lines still to come and is added to them line by line; leading lines
 * without principal carry none of it. Where no line is to come it is due one period later: money handed over is always
 * owed.
 *
 * <p>Worked: 600.00 without interest in four monthly parts from 15 January, 300.00 more on 20 March: by terms 150.00,
 * 150.00, 300.00, 300.00. Had the last two been moved to May and June before, they too would be 150.00 + 150.00 each.
 */
final class TrancheLines {

    private final LoanTerms before;
    private final LocalDate on;
    private final long amountMinor;

    /** @param before the agreed terms for what was handed over so far */
    TrancheLines(LoanTerms before, LocalDate on, long amountMinor) {
        this.before = before;
        this.on = on;
        this.amountMinor = amountMinor;
    }

    /** The agreed terms with this tranche; two of one date are one. */
    LoanTerms terms() {
        List<Tranche> tranches = new ArrayList<>(before.tranches());
        if (tranches.isEmpty()) {
            tranches.add(new Tranche(before.disbursedOn(), before.principalMinor()));
        }
        Tranche last = tranches.getLast();
        if (last.on().equals(on)) {
            tranches.set(tranches.size() - 1, new Tranche(on, Math.addExact(last.amountMinor(), amountMinor)));
        } else {
            tranches.add(new Tranche(on, amountMinor));
        }
        return before.toBuilder()
                .principalMinor(Math.addExact(before.principalMinor(), amountMinor))
                .tranches(tranches)
                .build();
    }

    List<Instalment> lines(List<Instalment> old, boolean byTerms, DeclaredDays declared) {
        return (byTerms ? byTerms(old, declared) : Optional.<List<Instalment>>empty()).orElseGet(() -> added(old));
    }

    /** Empty where the engine refuses, or would change what falls due before the tranche. */
    private Optional<List<Instalment>> byTerms(List<Instalment> old, DeclaredDays declared) {
        try {
            LoanTerms terms = terms();
            List<Instalment> fresh = ScheduleEngine.schedule(terms, declared).instalments();
            if (fresh.size() != old.size()) {
                return Optional.empty();
            }
            LineList lines = new LineList(terms.principalMinor());
            for (int index = 0; index < old.size(); index++) {
                Instalment line = old.get(index);
                Allocation amounts = Reschedule.rest(fresh.get(index), Allocation.NOTHING);
                if (!line.dueOn().isAfter(on) && !amounts.equals(Reschedule.rest(line, Allocation.NOTHING))) {
                    return Optional.empty();
                }
                lines.add(line.dueOn(), amounts);
            }
            return Optional.of(lines.toList());
        } catch (TermsRefused refused) {
            return Optional.empty();
        }
    }

    private List<Instalment> added(List<Instalment> old) {
        int first = 0;
        while (first < old.size() && !old.get(first).dueOn().isAfter(on)) {
            first++;
        }
        int grace = first;
        while (grace < old.size() && old.get(grace).principalMinor() == 0) {
            grace++;
        }
        boolean somethingToCome = first < old.size();
        int count = somethingToCome ? old.size() - first : 1;
        LocalDate firstDueOn = somethingToCome ? old.get(first).dueOn() : null;
        List<Instalment> own = ownLoan(firstDueOn, count, Math.min(grace - first, count - 1));
        LineList lines = new LineList(Math.addExact(ScheduleTotals.of(old).principalMinor(), amountMinor));
        for (int index = 0; index < first + count; index++) {
            Allocation amounts =
                    index < old.size() ? Reschedule.rest(old.get(index), Allocation.NOTHING) : Allocation.NOTHING;
            Allocation more =
                    index < first ? Allocation.NOTHING : Reschedule.rest(own.get(index - first), Allocation.NOTHING);
            lines.add(
                    index < old.size() ? old.get(index).dueOn() : own.getLast().dueOn(), amounts.plus(more));
        }
        return lines.toList();
    }

    private List<Instalment> ownLoan(@Nullable LocalDate firstDueOn, int instalments, int grace) {
        LoanTerms own = before.toBuilder()
                .principalMinor(amountMinor)
                .disbursedOn(on)
                .instalments(instalments)
                .firstDueOn(firstDueOn)
                .principalGraceInstalments(Math.max(grace, 0))
                .interestGraceInstalments(0)
                .interestFreeInstalments(0)
                .downPaymentPercent(BigDecimal.ZERO)
                .nonWorkingDays(NonWorkingDays.KEEP, CalendarName.NONE)
                .flatFeeMinor(0)
                .meetingDay(null)
                .tranches(List.of())
                .build();
        return ScheduleEngine.schedule(own).instalments();
    }
}
