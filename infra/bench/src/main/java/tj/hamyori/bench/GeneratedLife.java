package tj.hamyori.bench;

import static tj.hamyori.bench.GeneratedEvents.evening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import tj.hamyori.platform.axon.NewEvents;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleLine;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.addtranche.AddTranche;
import tj.hamyori.repayment.write.charge.ChargeFee;
import tj.hamyori.repayment.write.cover.CoverInstalment;
import tj.hamyori.repayment.write.grantgrace.GrantGrace;
import tj.hamyori.repayment.write.open.OpenAccount;
import tj.hamyori.repayment.write.payoff.PayOffAccount;
import tj.hamyori.repayment.write.postpone.PostponeAccount;
import tj.hamyori.repayment.write.record.RecordRepayment;
import tj.hamyori.repayment.write.refund.RefundCredit;
import tj.hamyori.repayment.write.reimburse.ReimburseCover;
import tj.hamyori.repayment.write.reschedule.RescheduleAccount;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;
import tj.hamyori.repayment.write.shift.ShiftInstalments;
import tj.hamyori.repayment.write.writeoff.WriteOffAccount;

/**
 * A made-up loan to which something happens, decided command by command in the order in which the office learned of it.
 * Up to the turn it is paid as the plain loan would be; from then on by the schedule that is in force, on the day, but
 * one payer in forty a month stops.
 */
final class GeneratedLife {

    private static final String CLERK = "generator";
    private static final String ANOTHER = "controller";
    private static final String CURRENCY = "TJS";
    private static final int DAYS_TO_WRITE_OFF = 90;
    private static final int DAYS_TO_SECOND_TRANCHE = 45;
    private static final int DAYS_UNTIL_FOUND = 12;
    private static final int MONTHS_LATER = 2;
    private static final int TOO_MUCH_MINOR = 700;
    private static final int FEE_MINOR = 500;

    private final GeneratedIds ids;
    private final GeneratedLoan loan;
    private final LocalDate asOf;
    private final SplittableRandom random;
    private final UUID loanId;
    private final DecidedAccount account;
    private final List<NewEvents> others = new ArrayList<>();

    private int facts;
    private long countedMinor;
    private Consumer<LocalDate> withTheNext = day -> {};

    GeneratedLife(String mfo, GeneratedLoan loan, LocalDate asOf, SplittableRandom random) {
        this.ids = new GeneratedIds(mfo);
        this.loan = loan;
        this.asOf = asOf;
        this.random = random;
        this.loanId = ids.loan(loan);
        this.account = new DecidedAccount(loanId, mfo, CLERK);
    }

    /** The streams of events: the loan's own, and that of a loan which followed from it. */
    List<NewEvents> with(GeneratedTurn turn, LocalDate on) {
        if (turn == GeneratedTurn.TRANCHED) {
            inTranches();
        } else {
            account.decide(GeneratedEvents.opened(ids, loan));
            payAsBefore(turn == GeneratedTurn.WRITTEN_OFF ? on.plusDays(1) : on);
            turn(turn, on);
        }
        others.addFirst(account.events());
        return others;
    }

    private void turn(GeneratedTurn turn, LocalDate on) {
        switch (turn) {
            case SHIFTED, EXTENDED, GRACE, POSTPONED -> {
                account.decide(decision(turn, on));
                payBySchedule(on, asOf);
            }
            case REVERSED -> enterTenfold(on);
            case KNOWN_LATE -> learnLater(on);
            case DATED_BACK -> dateBack(on);
            case COVERED -> cover(on);
            case CHARGED -> charge(on);
            case PAID_OFF ->
                account.decide(new PayOffAccount(
                        loanId, next(), on, leftMinor(), CURRENCY, "COUNTER", null, CLERK, evening(on)));
            case OVERPAID -> overpay(on);
            case REFINANCED -> refinance(on);
            case WRITTEN_OFF -> writeOff(loan.writtenOffOn() == null ? on.plusDays(DAYS_TO_WRITE_OFF) : on);
            case TRANCHED, NONE -> throw new IllegalArgumentException("Not a turn of a day: " + turn);
        }
    }

    private Object decision(GeneratedTurn turn, LocalDate on) {
        Instant at = evening(on);
        DeclaredDays none = DeclaredDays.NONE;
        return switch (turn) {
            case SHIFTED -> new ShiftInstalments(loanId, next(), on, at, "ILLNESS", MONTHS_LATER, none, at);
            case GRACE -> new GrantGrace(loanId, next(), on, at, "ILLNESS", MONTHS_LATER, 1, "MONTH", none, at);
            case POSTPONED ->
                new PostponeAccount(loanId, ids.postponement(on), on, MONTHS_LATER, "FLOOD", ANOTHER, none, at);
            case EXTENDED ->
                new RescheduleAccount(
                        loanId,
                        next(),
                        on,
                        at,
                        "CROP_FAILURE",
                        linesLeft() + 3,
                        1,
                        "MONTH",
                        on.plusMonths(1),
                        none,
                        at);
            default -> throw new IllegalArgumentException("Decides nothing about a schedule: " + turn);
        };
    }

    private void enterTenfold(LocalDate on) {
        UUID wrong = next();
        long rightMinor = dueNextMinor();
        LocalDate found = on.plusDays(2);
        account.decide(repayment(wrong, on, 10 * rightMinor, "COUNTER", on));
        account.decide(new ReverseRepayment(loanId, wrong, "entered tenfold", ANOTHER, found, evening(found)));
        account.decide(repayment(next(), on, rightMinor, "COUNTER", found));
        countedMinor += rightMinor;
        payBySchedule(found, asOf);
    }

    private void learnLater(LocalDate on) {
        LocalDate found = on.plusDays(DAYS_UNTIL_FOUND);
        long amountMinor = dueNextMinor();
        countedMinor += amountMinor;
        account.decide(repayment(next(), on, amountMinor, "CASH", found));
        payBySchedule(found, asOf);
    }

    private void dateBack(LocalDate on) {
        long amountMinor = dueNextMinor();
        countedMinor += amountMinor;
        withTheNext = day -> account.decide(repayment(next(), on, amountMinor, "CASH", day));
        payBySchedule(on, asOf);
        happen(asOf);
    }

    private void cover(LocalDate on) {
        UUID cover = next();
        long amountMinor = dueNextMinor();
        countedMinor += amountMinor;
        account.decide(
                new CoverInstalment(loanId, cover, on, amountMinor, CURRENCY, "MEETING", null, CLERK, evening(on)));
        if (random.nextInt(4) > 0) {
            withTheNext = day -> account.decide(
                    new ReimburseCover(loanId, next(), cover, day, amountMinor, CURRENCY, CLERK, evening(day)));
        }
        payBySchedule(on, asOf);
    }

    private void charge(LocalDate on) {
        int number = lines().stream()
                .filter(line -> line.dueOn().isAfter(on))
                .findFirst()
                .orElse(lines().getLast())
                .number();
        account.decide(
                new ChargeFee(loanId, next(), number, on, FEE_MINOR, CURRENCY, "letter at cost", CLERK, evening(on)));
        if (random.nextInt(5) > 0) {
            withTheNext = day -> account.decide(repayment(next(), day, FEE_MINOR, "MEETING", day));
        }
        payBySchedule(on, asOf);
    }

    private void overpay(LocalDate on) {
        LocalDate later = on.plusDays(10);
        account.decide(repayment(next(), on, leftMinor() + TOO_MUCH_MINOR, "COUNTER", on));
        if (random.nextBoolean() && !later.isAfter(asOf)) {
            account.decide(new RefundCredit(
                    loanId, next(), later, TOO_MUCH_MINOR, CURRENCY, "COUNTER", ANOTHER, evening(later)));
        }
    }

    private void refinance(LocalDate on) {
        account.decide(repayment(next(), on, leftMinor(), "REFINANCING", on));
        others.add(GeneratedEvents.of(ids.mfo(), loan.followedBy(on, leftMinor() + loan.principalMinor(), asOf)));
    }

    /** Who could pay no more is written off when the time has come; a third gives something back afterwards. */
    private void writeOff(LocalDate on) {
        if (on.isAfter(asOf)) {
            return;
        }
        account.decide(new WriteOffAccount(loanId, on, "DEATH", evening(on)));
        LocalDate recovered = on.plusDays(1L + random.nextInt(120));
        if (random.nextInt(3) == 0 && !recovered.isAfter(asOf)) {
            account.decide(repayment(next(), recovered, Math.max(1, leftMinor() / 3), "COUNTER", recovered));
        }
    }

    private void inTranches() {
        long firstMinor = loan.principalMinor() / 200 * 100;
        LocalDate second = loan.disbursedOn().plusDays(DAYS_TO_SECOND_TRANCHE);
        account.decide(new OpenAccount(loanId, GeneratedEvents.opening(ids, loan, firstMinor), DeclaredDays.NONE));
        payBySchedule(loan.disbursedOn(), second.minusDays(1));
        if (!second.isAfter(asOf)) {
            account.decide(new AddTranche(
                    loanId,
                    next(),
                    second,
                    loan.principalMinor() - firstMinor,
                    CURRENCY,
                    DeclaredDays.NONE,
                    evening(second)));
            payBySchedule(second, asOf);
        }
    }

    /** The receipts of the plain loan, those before the day. */
    private void payAsBefore(LocalDate day) {
        loan.receiptsInOrder().stream()
                .filter(receipt -> receipt.paidOn().isBefore(day))
                .forEach(receipt -> pay(receipt.paidOn(), receipt.amountMinor()));
    }

    /** Each line on its day, what is late on the day after {@code from}; until it stops, or {@code until}. */
    private void payBySchedule(LocalDate from, LocalDate until) {
        long uptoMinor = 0;
        for (ScheduleLine line : lines()) {
            uptoMinor += line.principalMinor() + line.interestMinor() + line.feeMinor();
            LocalDate day = line.dueOn().isAfter(from) ? line.dueOn() : from.plusDays(1);
            if (uptoMinor > countedMinor) {
                if (day.isAfter(until) || random.nextInt(40) == 0) {
                    return;
                }
                pay(day, uptoMinor - countedMinor);
                happen(day);
            }
        }
    }

    private void pay(LocalDate on, long amountMinor) {
        countedMinor += amountMinor;
        account.decide(repayment(next(), on, amountMinor, "MEETING", on));
    }

    private void happen(LocalDate day) {
        Consumer<LocalDate> once = withTheNext;
        withTheNext = later -> {};
        once.accept(day);
    }

    private RecordRepayment repayment(UUID id, LocalDate on, long amountMinor, String channel, LocalDate knownOn) {
        return new RecordRepayment(loanId, id, on, amountMinor, CURRENCY, channel, null, CLERK, evening(knownOn));
    }

    private List<ScheduleLine> lines() {
        return account.last(ScheduleComputed.class).lines();
    }

    private int linesLeft() {
        long uptoMinor = 0;
        int left = 0;
        for (ScheduleLine line : lines()) {
            uptoMinor += line.principalMinor();
            left += uptoMinor > countedMinor ? 1 : 0;
        }
        return left;
    }

    private long leftMinor() {
        return loan.principalMinor() - countedMinor;
    }

    /** What completes the line that the money has reached. */
    private long dueNextMinor() {
        long uptoMinor = 0;
        for (ScheduleLine line : lines()) {
            uptoMinor += line.principalMinor();
            if (uptoMinor > countedMinor) {
                return uptoMinor - countedMinor;
            }
        }
        throw new IllegalStateException("Loan %d is paid, nothing can happen to it".formatted(loan.number()));
    }

    private UUID next() {
        return ids.fact(loan, facts++);
    }
}
