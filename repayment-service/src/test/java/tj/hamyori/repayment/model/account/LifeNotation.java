package tj.hamyori.repayment.model.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.model.schedule.FrequencyUnit;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;
import tj.hamyori.repayment.model.schedule.TermsFixture;
import tj.hamyori.repayment.model.schedule.TermsNotation;

/**
 * Plays what happened on an account from words, each fact known from when it is told: {@code "pay 125"}, {@code "undo
 * 1"} the first money that moved, {@code "penalty 10 2023-01-31"} on the instalment of that date.
 */
public final class LifeNotation {
    private static final String EXCESS = "excess=";

    private final LoanTerms terms;
    private final ExcessTreatment treatment;
    private final ScheduleStep first;
    private final Map<String, Payment> payments = new LinkedHashMap<>();
    private final List<Charge> charges = new ArrayList<>();
    private final List<DatedDecision> decisions = new ArrayList<>();
    private @Nullable LocalDate writtenOffOn;
    private int moves;

    private LifeNotation(LoanTerms terms, ExcessTreatment treatment, ScheduleStep first) {
        this.terms = terms;
        this.treatment = treatment;
        this.first = first;
    }

    /** From terms as in {@link TermsNotation}, or from instalments as they were taken over. */
    public static LifeNotation of(String loan, String terms) {
        ExcessTreatment treatment = Stream.of(terms.split(" "))
                .filter(word -> word.startsWith(EXCESS))
                .map(word -> ExcessTreatment.valueOf(word.substring(EXCESS.length())))
                .findFirst()
                .orElse(ExcessTreatment.NEXT);
        String words = Stream.of(terms.split(" "))
                .filter(word -> !word.startsWith(EXCESS))
                .collect(Collectors.joining(" "));
        if (loan.contains(":")) {
            List<Instalment> lines = lines(loan);
            long principal =
                    lines.stream().mapToLong(Instalment::principalMinor).sum();
            LocalDate before = lines.getFirst().dueOn().minusMonths(1);
            LoanTerms taken = TermsNotation.read(
                    TermsFixture.major(principal) + " 0 " + before + " " + lines.size(), "NONE " + words);
            return new LifeNotation(taken, treatment, ScheduleStep.first(before, false, false, lines));
        }
        LoanTerms read = TermsNotation.read(loan, words);
        List<Instalment> lines = ScheduleEngine.schedule(read).instalments();
        return new LifeNotation(read, treatment, ScheduleStep.first(read.disbursedOn(), false, true, lines));
    }

    /** {@code "2022-02-01:250+10+5"}: due date, principal, interest, fee; those left out are nothing. */
    static List<Instalment> lines(String text) {
        List<Instalment> lines = new ArrayList<>();
        for (String line : text.split(" ")) {
            String[] parts = (line.substring(line.indexOf(':') + 1) + "+0+0").split("\\+");
            lines.add(new Instalment(
                    lines.size() + 1,
                    LocalDate.parse(line.substring(0, line.indexOf(':'))),
                    TermsFixture.minor(parts[0]),
                    TermsFixture.minor(parts[1]),
                    TermsFixture.minor(parts[2]),
                    0));
        }
        return lines;
    }

    public LocalDate disbursedOn() {
        return terms.disbursedOn();
    }

    /** As the loan begins with them. */
    public List<Instalment> agreedLines() {
        return first.lines();
    }

    List<LocalDate> dueDates() {
        return first.lines().stream().map(Instalment::dueOn).toList();
    }

    void play(LocalDate on, List<String> words) {
        String verb = words.getFirst();
        String more = words.size() > 1 ? words.get(1) : "";
        switch (verb) {
            case "pay" -> money(PaymentKind.REPAYMENT, on, more);
            case "cover" -> money(PaymentKind.COVER, on, more);
            case "reimburse" -> money(PaymentKind.REIMBURSEMENT, on, more);
            case "refund" -> money(PaymentKind.REFUND, on, more);
            case "undo" -> payments.remove("p" + more);
            case "fee", "penalty" -> {
                Charge.Kind kind = verb.equals("fee") ? Charge.Kind.FEE : Charge.Kind.PENALTY;
                charges.add(new Charge(kind, LocalDate.parse(words.get(2)), on, null, TermsFixture.minor(more)));
            }
            case "waive" -> {
                int index = Integer.parseInt(more) - 1;
                Charge of = charges.get(index);
                charges.set(index, new Charge(of.kind(), of.dueOn(), of.chargedOn(), on, of.amountMinor()));
            }
            case "write-off" -> writtenOffOn = on;
            case "see" -> {}
            default -> decide(verb, on, words);
        }
    }

    private void decide(String verb, LocalDate on, List<String> words) {
        int number = verb.equals("tranche") || verb.equals("close") ? 0 : Integer.parseInt(words.get(1));
        ScheduleChange change = switch (verb) {
            case "tranche" -> new ScheduleChange.HandOver(TermsFixture.minor(words.get(1)), DeclaredDays.NONE);
            case "close" -> new ScheduleChange.CloseBy(money(PaymentKind.REPAYMENT, on, words.get(1)));
            case "shift" -> new ScheduleChange.Shift(number, DeclaredDays.NONE);
            case "grace" -> new ScheduleChange.Grace(number, terms.every(), terms.unit(), DeclaredDays.NONE);
            case "extend" ->
                new ScheduleChange.NewTerms(
                        number, 1, FrequencyUnit.MONTH, LocalDate.parse(words.get(2)), DeclaredDays.NONE);
            default -> throw new IllegalArgumentException(verb);
        };
        DecisionKind kind = switch (verb) {
            case "tranche" -> DecisionKind.TRANCHE;
            case "close" -> DecisionKind.PAY_OFF;
            default -> DecisionKind.valueOf(verb.toUpperCase(Locale.ROOT));
        };
        decisions.add(new DatedDecision(
                new UUID(0, decisions.size()), kind, on, Instant.ofEpochSecond(decisions.size()), change));
    }

    private String money(PaymentKind kind, LocalDate on, String amount) {
        moves++;
        String id = "p" + moves;
        payments.put(id, new Payment(id, kind, on, Instant.ofEpochSecond(moves), TermsFixture.minor(amount)));
        return id;
    }

    /** On the date, with all that was told so far. */
    AccountPosition at(LocalDate date) {
        return AccountPosition.of(linesOn(date), charges, payments.values(), date, writtenOffOn);
    }

    /** What would close the loan on the date. */
    PayOff.Quote quote(LocalDate date) {
        return PayOff.of(terms).quote(linesOn(date), money(), terms.disbursedOn(), date);
    }

    /** The split of the money that moved last. */
    Allocation last(LocalDate date) {
        return at(date).payments().stream()
                .filter(line -> line.payment().id().equals("p" + moves))
                .findFirst()
                .orElseThrow()
                .allocation();
    }

    private MoneyOfAccount money() {
        return new MoneyOfAccount(payments.values(), charges, writtenOffOn);
    }

    private List<Instalment> linesOn(LocalDate date) {
        ScheduleStep inForce = first;
        for (ScheduleStep step :
                ScheduleHistory.of(terms, treatment, first, decisions, money()).steps()) {
            inForce = step.effectiveOn().isAfter(date) ? inForce : step;
        }
        return inForce.lines();
    }
}
