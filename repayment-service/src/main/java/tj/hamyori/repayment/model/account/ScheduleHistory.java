package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.model.schedule.FrequencyUnit;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;
import tj.hamyori.repayment.model.schedule.TermsRefused;

/**
 * Every schedule an account has had: a pure function of the one it began with, of the decisions about it and of the
 * money that moved. Each decision is taken on the schedule that the decisions before it left and on the money dated on
 * or before its own date, whenever any of it became known; so any order of arrival gives the same steps.
 *
 * <p>Worked: 300.00 due in three parts on the 15th of February, March, April; a shift by a month is decided on 1 March.
 * The step of 1 March has all three parts one month later. Then a payment of 100.00 dated 20 February turns up: the
 * step of 1 March now leaves the part of February where it was and moves the two others.
 */
public final class ScheduleHistory {

    /** As agreed, for all that was handed over so far. */
    private LoanTerms terms;

    private final MoneyOfAccount money;
    private final List<ScheduleStep> steps = new ArrayList<>();
    private final Map<UUID, RescheduleRule> withoutEffect = new LinkedHashMap<>();

    /** A payment that closes the loan counts from the decision about it on: what it has to bring is computed first. */
    private final Set<String> notYet = new HashSet<>();

    private ScheduleHistory(LoanTerms terms, ScheduleStep first, MoneyOfAccount money) {
        this.terms = terms;
        this.money = money;
        steps.add(first);
    }

    /**
     * @param terms as agreed, for what was handed over when the account was opened
     * @param treatment what money paid ahead shortens
     * @param first what the account began with; one line due {@link LocalDate#MAX} stands for a schedule not known yet
     * @param decisions in any order
     */
    public static ScheduleHistory of(
            LoanTerms terms,
            ExcessTreatment treatment,
            ScheduleStep first,
            Collection<DatedDecision> decisions,
            MoneyOfAccount money) {
        ScheduleHistory history = new ScheduleHistory(terms, first, money);
        TreeMap<LocalDate, List<DatedDecision>> days = new TreeMap<>();
        if (treatment != ExcessTreatment.NEXT) {
            money.payments().forEach(payment -> days.put(payment.paidOn(), new ArrayList<>()));
        }
        for (DatedDecision decision : decisions) {
            days.computeIfAbsent(decision.on(), day -> new ArrayList<>()).add(decision);
            if (decision.change() instanceof ScheduleChange.CloseBy payOff) {
                history.notYet.add(payOff.paymentId());
            }
        }
        days.forEach((day, ofTheDay) -> {
            history.spread(treatment, day);
            ofTheDay.stream().sorted(DatedDecision.BUSINESS_ORDER).forEach(history::take);
        });
        return history;
    }

    /** From the first on; effective dates never fall. */
    public List<ScheduleStep> steps() {
        return List.copyOf(steps);
    }

    /** The decisions that could not be followed, each with the rule it met; no money is lost by them. */
    public Map<UUID, RescheduleRule> withoutEffect() {
        return Map.copyOf(withoutEffect);
    }

    private void spread(ExcessTreatment treatment, LocalDate day) {
        ScheduleStep before = steps.getLast();
        boolean writtenOff =
                money.writtenOffOn() != null && money.writtenOffOn().isBefore(day);
        if (treatment == ExcessTreatment.NEXT || writtenOff || day.isBefore(before.effectiveOn())) {
            return;
        }
        long paidMinor = money.without(notYet).paidIntoScheduleMinor(before.lines(), day);
        List<Instalment> lines = Excess.spread(treatment, before.lines(), paidMinor, day);
        if (!lines.equals(before.lines())) {
            steps.add(new ScheduleStep(null, true, day, before.rescheduled(), false, lines));
        }
    }

    private void take(DatedDecision decision) {
        try {
            ScheduleStep before = steps.getLast();
            refuseIf(
                    money.writtenOffOn() != null && money.writtenOffOn().isBefore(decision.on()),
                    RescheduleRule.DECIDED_BY_THE_WRITE_OFF);
            List<Instalment> lines = changed(decision, before);
            boolean calendar = decision.kind() == DecisionKind.CALENDAR;
            boolean byTerms = before.byTerms() && (calendar || decision.kind() == DecisionKind.TRANCHE);
            if (calendar && lines.equals(before.lines())) {
                return;
            }
            LocalDate from = decision.on().isBefore(before.effectiveOn()) ? before.effectiveOn() : decision.on();
            boolean rescheduled = before.rescheduled() || decision.kind().reschedules();
            steps.add(new ScheduleStep(decision.id(), false, from, rescheduled, byTerms, lines));
        } catch (RescheduleRefused refused) {
            withoutEffect.put(decision.id(), refused.rule());
        } catch (TermsRefused refused) {
            withoutEffect.put(decision.id(), RescheduleRule.NEW_TERMS_MAKE_A_SCHEDULE);
        }
        if (decision.change() instanceof ScheduleChange.CloseBy payOff) {
            notYet.remove(payOff.paymentId());
        }
    }

    private List<Instalment> changed(DatedDecision decision, ScheduleStep before) {
        List<Instalment> old = before.lines();
        long paidMinor = money.without(notYet).paidIntoScheduleMinor(old, decision.on());
        return switch (decision.change()) {
            case ScheduleChange.HandOver change -> withTranche(change, before, decision.on());
            case ScheduleChange.NewTerms change -> {
                long principalMinor = Reschedule.outstandingPrincipalMinor(old, paidMinor);
                LoanTerms next = ChangedTerms.of(terms, change, decision.on(), principalMinor);
                yield offDaysOff(
                        Reschedule.onNewTerms(old, paidMinor, decision.on(), next), old, decision, change.declared());
            }
            case ScheduleChange.Shift change -> {
                refuseUnlessKnown(old);
                yield offDaysOff(Reschedule.shifted(old, paidMinor, change.months()), old, decision, change.declared());
            }
            case ScheduleChange.Grace change -> {
                refuseUnlessKnown(old);
                LoanTerms rhythm = rhythm(change.every(), change.unit());
                yield offDaysOff(
                        Reschedule.withGrace(old, paidMinor, decision.on(), change.instalments(), rhythm),
                        old,
                        decision,
                        change.declared());
            }
            case ScheduleChange.FollowCalendar change -> {
                refuseUnlessKnown(old);
                Reschedule.refuseIfRepaid(old, paidMinor);
                yield followingCalendar(change.declared(), before, decision.on());
            }
            case ScheduleChange.CloseBy change -> {
                refuseUnlessKnown(old);
                refuseIf(!money.holds(change.paymentId()), RescheduleRule.ITS_PAYMENT_STANDS);
                yield PayOff.of(terms).lines(old, paidMinor, decision.on(), terms.disbursedOn());
            }
        };
    }

    private List<Instalment> withTranche(ScheduleChange.HandOver change, ScheduleStep before, LocalDate on) {
        refuseUnlessKnown(before.lines());
        TrancheLines tranche = new TrancheLines(terms, on, change.amountMinor());
        terms = tranche.terms();
        return tranche.lines(before.lines(), before.byTerms(), change.declared());
    }

    private LoanTerms rhythm(int every, FrequencyUnit unit) {
        return terms.toBuilder().every(every, unit).build();
    }

    private List<Instalment> followingCalendar(DeclaredDays declared, ScheduleStep before, LocalDate on) {
        List<Instalment> lines = before.lines();
        List<Instalment> wanted =
                before.byTerms() ? ScheduleEngine.schedule(terms, declared).instalments() : lines;
        return WorkingDates.following(
                lines,
                wanted.size() == lines.size() ? wanted : lines,
                on,
                terms.nonWorkingDays(),
                declared.over(terms.calendar()));
    }

    /** Dates that moved may have met a day off; those that stand were agreed and are left alone. */
    private List<Instalment> offDaysOff(
            List<Instalment> lines, List<Instalment> old, DatedDecision decision, DeclaredDays declared) {
        List<Instalment> onMeetings = MeetingDates.of(lines, old, decision.on(), terms);
        return WorkingDates.of(onMeetings, old, decision.on(), terms.nonWorkingDays(), declared.over(terms.calendar()));
    }

    private static void refuseUnlessKnown(List<Instalment> lines) {
        refuseIf(lines.getLast().dueOn().equals(LocalDate.MAX), RescheduleRule.THE_SCHEDULE_IS_KNOWN);
    }

    private static void refuseIf(boolean broken, RescheduleRule rule) {
        if (broken) {
            throw new RescheduleRefused(rule);
        }
    }
}
