package tj.hamyori.repayment.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;
import tj.hamyori.repayment.events.AccountPostponed;
import tj.hamyori.repayment.events.AccountReopened;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.DecisionEffectChanged;
import tj.hamyori.repayment.events.LoanAccountEvent;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleDecided;
import tj.hamyori.repayment.model.account.ChangedTerms;
import tj.hamyori.repayment.model.account.DatedDecision;
import tj.hamyori.repayment.model.account.DecisionKind;
import tj.hamyori.repayment.model.account.PayOff;
import tj.hamyori.repayment.model.account.RescheduleRefused;
import tj.hamyori.repayment.model.account.ScheduleHistory;
import tj.hamyori.repayment.model.account.ScheduleStep;
import tj.hamyori.repayment.model.account.SeenFrom;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.TermsRefused;
import tj.hamyori.repayment.write.followcalendar.FollowCalendar;
import tj.hamyori.repayment.write.payoff.PayOffAccount;

/**
 * Stores decisions about a schedule and the versions that follow from them. The versions are those of
 * {@link ScheduleHistory}, computed anew whenever money or a decision arrives; what is seen already is not stored
 * again. An account without
 * decisions whose money ahead pays what falls due next is never computed anew.
 */
final class AccountFolding {

    private final AccountState state;
    private final Consumer<LoanAccountEvent> apply;

    /** @param apply stores an event and lets the state evolve by it */
    AccountFolding(AccountState state, Consumer<LoanAccountEvent> apply) {
        this.state = state;
        this.apply = apply;
    }

    /**
     * Notes a decision, followed or not; the same one again changes nothing, nor does a postponement that moved the
     * schedule before decisions were stored.
     */
    void decide(ScheduleDecided decision) {
        if (!book().holds(decision.decisionId()) && !state.isPostponedBy(decision.decisionId())) {
            refuseMalformed(decision);
            apply.accept(decision);
            refold(decision.recordedAt());
        }
    }

    /**
     * Computes the schedule anew where that may matter; says that the loan is repaid, or owes again, where it is new.
     *
     * @param on business date on which a repaid account owes again
     */
    void settle(LocalDate on, Instant recordedAt) {
        refold(recordedAt);
        if (state.isNewlyRepaid()) {
            apply.accept(new AccountRepaid(state.opened().loanId(), state.book().completedOn(), recordedAt));
        } else if (state.owesAgain()) {
            apply.accept(new AccountReopened(state.opened().loanId(), on, recordedAt));
        }
    }

    /** Notes a further tranche; the same id for another one is refused. */
    void handOver(ScheduleDecided tranche) {
        UUID id = tranche.decisionId();
        boolean other = book().holds(id) && !isSameTranche(book().decision(id), tranche);
        LoanAccountRule.TRANCHE_ID_REUSED.refuseIf(other, "trancheId");
        decide(tranche);
    }

    private static boolean isSameTranche(ScheduleDecided known, ScheduleDecided tranche) {
        return known.kind().equals(tranche.kind())
                && known.decidedOn().equals(tranche.decidedOn())
                && Objects.equals(known.terms().amountMinor(), tranche.terms().amountMinor());
    }

    /**
     * Notes the calendar where a date moves, and where another decision, computed anew, may let one move later.
     *
     * @return whether anything was stored
     */
    boolean follow(FollowCalendar command) {
        ScheduleDecided decision = AccountDecision.of(command);
        boolean mayMatter = book().hasDecisions()
                && book().decisions().stream()
                        .noneMatch(known -> known.kind().equals(decision.kind())
                                && known.terms().equals(decision.terms()));
        boolean matters = mayMatter || hasEffect(decision);
        if (matters) {
            decide(decision);
        }
        return matters;
    }

    private boolean hasEffect(ScheduleDecided decision) {
        List<ScheduleDecided> decisions = new ArrayList<>(book().decisions());
        decisions.add(decision);
        return history(decisions).steps().stream()
                .anyMatch(step -> decision.decisionId().equals(step.decision()));
    }

    /** What closes the loan on the date, by what is known now. */
    PayOff.Quote quote(LocalDate on) {
        LoanTerms terms = AccountSchedule.terms(state.opened());
        return new PayOff(terms.dayCount(), terms.rounding())
                .quote(book().on(on), state.book().moneyOfAccount(), terms.disbursedOn(), on);
    }

    /** Notes the decision that the payment, stored next, closes the loan. */
    void close(PayOffAccount command) {
        apply.accept(AccountDecision.of(command));
    }

    /** Stores what no longer is as it was: versions of the schedule, and whether decisions have effect. */
    void refold(Instant recordedAt) {
        if (!book().folds()) {
            return;
        }
        ScheduleHistory history = history(List.copyOf(book().decisions()));
        noteEffects(history, recordedAt);
        List<SeenFrom<SeenSchedule>> wanted = history.steps().stream()
                .filter(step -> step.decision() != null || step.ofExcess() || book().given() != null)
                .map(step -> new SeenFrom<>(step.effectiveOn(), content(step)))
                .reduce(List.<SeenFrom<SeenSchedule>>of(), SeenFrom::add, (left, right) -> right);
        if (!wanted.isEmpty()) {
            SeenFrom.missing(book().seen(), wanted).forEach(version -> apply.accept(event(version, recordedAt)));
        }
        notePostponements(history, recordedAt);
    }

    /** Says of each decision about many loans that it moved this one, the first time it does. */
    private void notePostponements(ScheduleHistory history, Instant recordedAt) {
        for (ScheduleDecided decision : List.copyOf(book().decisions())) {
            boolean moves = decision.kind().equals(DecisionKind.POSTPONE.name())
                    && !history.withoutEffect().containsKey(decision.decisionId());
            if (moves && !state.isPostponedBy(decision.decisionId())) {
                apply.accept(new AccountPostponed(
                        decision.loanId(),
                        decision.decisionId(),
                        decision.decidedOn(),
                        Objects.requireNonNull(decision.terms().months()),
                        book().version(),
                        recordedAt));
            }
        }
    }

    private ScheduleHistory history(List<ScheduleDecided> decisions) {
        return ScheduleHistory.of(
                AccountSchedule.terms(state.opened()),
                book().treatment(),
                book().first(),
                decisions.stream().map(AccountDecision::asModel).toList(),
                state.book().moneyOfAccount());
    }

    private void noteEffects(ScheduleHistory history, Instant recordedAt) {
        Map<UUID, String> before = Map.copyOf(book().withoutEffect());
        for (ScheduleDecided decision : List.copyOf(book().decisions())) {
            UUID id = decision.decisionId();
            String code = Optional.ofNullable(history.withoutEffect().get(id))
                    .map(rule -> rule.code())
                    .orElse(null);
            if (!Objects.equals(code, before.get(id))) {
                apply.accept(new DecisionEffectChanged(
                        decision.loanId(), id, code, recordedAt, decision.kind(), decision.decidedOn()));
            }
        }
    }

    private SeenSchedule content(ScheduleStep step) {
        if (step.ofExcess()) {
            return new SeenSchedule(ScheduleBook.EXCESS, null, null, null, step.rescheduled(), step.lines());
        }
        if (step.decision() == null) {
            ScheduleComputed given = Objects.requireNonNull(book().given());
            return new SeenSchedule(
                    given.cause(), given.reason(), given.decidedBy(), null, step.rescheduled(), step.lines());
        }
        ScheduleDecided decision = book().decision(step.decision());
        return new SeenSchedule(
                DecisionKind.valueOf(decision.kind()).cause(),
                decision.reason(),
                decision.decidedBy(),
                decision.decisionId(),
                step.rescheduled(),
                step.lines());
    }

    private ScheduleComputed event(SeenFrom<SeenSchedule> version, Instant recordedAt) {
        return AccountSchedule.event(
                state.opened(), book().version() + 1, version.date(), version.content(), recordedAt);
    }

    private void refuseMalformed(ScheduleDecided event) {
        try {
            DatedDecision decision = AccountDecision.asModel(event);
            ChangedTerms.refuseMalformed(AccountSchedule.terms(state.opened()), decision);
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

    private ScheduleBook book() {
        return state.book().schedules();
    }
}
