package tj.hamyori.repayment.model.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.model.schedule.FrequencyUnit;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;
import tj.hamyori.repayment.model.schedule.ScheduleTotals;
import tj.hamyori.repayment.model.schedule.TermsFixture;

/** Made-up lives of an account: terms, money, charges and decisions, in no order. */
final class Lives {

    /** A fact that becomes known: exactly one of the components. A reversal names the payment by its id. */
    record Fact(
            @Nullable DatedDecision decision,
            @Nullable Payment payment,
            @Nullable Charge charge,
            @Nullable String reversal,
            @Nullable LocalDate writeOff) {}

    record Life(LoanTerms terms, ExcessTreatment treatment, List<Fact> facts) {
        ScheduleStep first() {
            return ScheduleStep.first(
                    terms.disbursedOn(),
                    false,
                    true,
                    ScheduleEngine.schedule(terms).instalments());
        }
    }

    private Lives() {}

    static Fact decided(DatedDecision decision) {
        return new Fact(decision, null, null, null, null);
    }

    static Arbitrary<Life> any() {
        return TermsFixture.anyTerms().flatMap(terms -> {
            List<Instalment> lines = ScheduleEngine.schedule(terms).instalments();
            long typical = Math.max(1, ScheduleTotals.of(lines).totalMinor() / lines.size());
            return Combinators.combine(
                            payment(terms, typical).list().ofMaxSize(12).uniqueElements(Payment::id),
                            charge(terms, lines, typical).list().ofMaxSize(2),
                            decision(terms).list().ofMinSize(1).ofMaxSize(5).uniqueElements(DatedDecision::id),
                            Arbitraries.integers().between(0, 900).injectNull(0.7),
                            Arbitraries.integers().between(0, 3),
                            Arbitraries.of(ExcessTreatment.class))
                    .as((payments, charges, decisions, goneAfter, reversals, treatment) -> new Life(
                            terms, treatment, facts(terms, payments, charges, decisions, goneAfter, reversals)));
        });
    }

    private static List<Fact> facts(
            LoanTerms terms,
            List<Payment> payments,
            List<Charge> charges,
            List<DatedDecision> decisions,
            @Nullable Integer goneAfter,
            int reversals) {
        List<Fact> facts = new ArrayList<>();
        payments.forEach(payment -> facts.add(new Fact(null, payment, null, null, null)));
        // A pay-off comes with its payment, on its date.
        payments.stream()
                .skip(9)
                .filter(payment -> payment.kind() == PaymentKind.REPAYMENT)
                .forEach(payment -> facts.add(decided(new DatedDecision(
                        new UUID(1, payment.id().hashCode()),
                        DecisionKind.PAY_OFF,
                        payment.paidOn(),
                        Instant.EPOCH,
                        new ScheduleChange.CloseBy(payment.id())))));
        charges.forEach(charge -> facts.add(new Fact(null, null, charge, null, null)));
        decisions.forEach(decision -> facts.add(decided(decision)));
        payments.stream()
                .limit(reversals)
                .forEach(payment -> facts.add(new Fact(null, null, null, payment.id(), null)));
        if (goneAfter != null) {
            facts.add(new Fact(null, null, null, null, terms.disbursedOn().plusDays(goneAfter)));
        }
        return facts;
    }

    private static Arbitrary<Payment> payment(LoanTerms terms, long typical) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.longs().between(1, 2 * typical),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.just(PaymentKind.REPAYMENT)),
                                Tuple.of(2, Arbitraries.of(PaymentKind.class))))
                .as((day, amount, kind) -> new Payment(
                        "p" + day + "-" + amount, kind, terms.disbursedOn().plusDays(day), Instant.EPOCH, amount));
    }

    private static Arbitrary<Charge> charge(LoanTerms terms, List<Instalment> lines, long typical) {
        return Combinators.combine(
                        Arbitraries.of(Charge.Kind.class),
                        Arbitraries.of(lines),
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(0, 100).injectNull(0.5))
                .as((kind, line, day, waivedAfter) -> new Charge(
                        kind,
                        line.dueOn(),
                        terms.disbursedOn().plusDays(day),
                        waivedAfter == null ? null : terms.disbursedOn().plusDays((long) day + waivedAfter),
                        1 + typical / 20));
    }

    private static Arbitrary<DatedDecision> decision(LoanTerms terms) {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000),
                        Arbitraries.of(
                                DecisionKind.TRANCHE,
                                DecisionKind.POSTPONE,
                                DecisionKind.EXTEND,
                                DecisionKind.SHIFT,
                                DecisionKind.GRACE,
                                DecisionKind.CALENDAR),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.of(FrequencyUnit.class))
                .as((id, kind, twentieth, count, unit) -> {
                    LocalDate on = terms.disbursedOn().plusDays(20L * twentieth);
                    return new DatedDecision(new UUID(0, id), kind, on, Instant.EPOCH, change(kind, on, count, unit));
                });
    }

    private static ScheduleChange change(DecisionKind kind, LocalDate on, int count, FrequencyUnit unit) {
        DeclaredDays days = new DeclaredDays(Set.of(on.plusDays(11), on.plusDays(25)), Set.of());
        return switch (kind) {
            case TRANCHE -> new ScheduleChange.HandOver(1 + 7_919L * count, days);
            case EXTEND -> new ScheduleChange.NewTerms(count, 1, unit, on.plusDays(10L * count), days);
            case POSTPONE, SHIFT -> new ScheduleChange.Shift(count, days);
            case GRACE -> new ScheduleChange.Grace(count, 1, unit, days);
            case CALENDAR -> new ScheduleChange.FollowCalendar(days);
            case PAY_OFF -> throw new IllegalArgumentException("comes with its payment");
        };
    }
}
