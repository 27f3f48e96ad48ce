package tj.hamyori.local.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;

/** One organisation's eighteen months, month by month. */
final class Play implements AutoCloseable {

    private static final int MEETING_DAY = 20;
    private static final int MONTHS_TO_THE_SECOND_LOAN = 14;
    private static final int FAILED_CIRCLE = 1;
    private static final int FAILED_SEAT = 3;

    private final Cast cast;
    private final Ports ports;
    private final Consumer<String> progress;
    private final Actor admin;
    private final Actor manager;
    private final Actor officer;
    private final Actor secondOfficer;
    private final Lending lending;
    private final Settling settling;
    private final List<Group> groups = new ArrayList<>();

    Play(Cast cast, Ports ports, Consumer<String> progress) {
        this.cast = cast;
        this.ports = ports;
        this.progress = progress;
        this.admin = new Actor(ports, cast.mfo(), cast.admin());
        this.manager = new Actor(ports, cast.mfo(), cast.manager());
        this.officer = new Actor(ports, cast.mfo(), cast.officer());
        this.secondOfficer = new Actor(ports, cast.mfo(), cast.secondOfficer());
        this.lending = new Lending(cast, officer, manager);
        this.settling = new Settling(officer);
    }

    String mfo() {
        return cast.mfo();
    }

    void found() {
        Founding founding = new Founding(ports, cast);
        founding.defineProducts(admin);
        for (Cast.Circle circle : cast.circles()) {
            groups.add(founding.found(circle, admin, officer));
            progress.accept(cast.mfo() + ": group " + circle.name() + " founded with "
                    + circle.women().size() + " women");
        }
    }

    /** Plays a month: new loans, the groups' meetings, what is special about this month. */
    void month(int index, YearMonth month) {
        newLoans(index, month.atDay(1));
        groups.forEach(group -> group.bringCash(officer, month.atDay(1)));
        LocalDate meeting = month.atDay(MEETING_DAY);
        groups.forEach(group -> group.meet(meeting));
        settle();
        special(index, month);
        settle();
        progress.accept("%s %s: %d loans, %d meetings".formatted(cast.mfo(), month, loans(), groups.size()));
    }

    /** Nobody decides about a loan before she sees what the meeting brought. */
    private void settle() {
        groups.forEach(group -> settling.awaitRepayments(group.loans()));
    }

    /** Women take their loans in turn over the first months; who repaid well takes a second one in the second year. */
    private void newLoans(int index, LocalDate firstOfMonth) {
        for (int circle = 0; circle < groups.size(); circle++) {
            int first = index - circle;
            if (index > 0 && first >= 0 && first < Cast.MEMBERS_IN_A_CIRCLE) {
                lend(circle, first, firstOfMonth, "first");
            }
            int second = first - MONTHS_TO_THE_SECOND_LOAN;
            if (second >= 0 && habit(circle, second) == Habit.PUNCTUAL) {
                lend(circle, second, firstOfMonth, "second");
            }
        }
        if (index == 6) {
            lending.refuse(groups.getFirst(), 0, firstOfMonth);
        }
    }

    private void lend(int circle, int seat, LocalDate firstOfMonth, String round) {
        Loan loan = lending.lend(groups.get(circle), seat, firstOfMonth, habit(circle, seat), round);
        settling.awaitAccount(loan);
    }

    /** Most repay as agreed; one business fails and is written off, one woman stops and is looked for. */
    private static Habit habit(int circle, int seat) {
        if ((circle == FAILED_CIRCLE && seat == FAILED_SEAT) || (circle == 2 && seat == 6)) {
            return Habit.STOPS;
        }
        return switch (seat) {
            case 1 -> Habit.HALF_NOW_AND_THEN;
            case 3 -> circle == 0 ? Habit.MISSES_SOME : Habit.PUNCTUAL;
            case 4 -> Habit.EARLY;
            case 5 -> Habit.ROUNDS_UP;
            default -> Habit.PUNCTUAL;
        };
    }

    private void special(int index, YearMonth month) {
        switch (index) {
            case 7 -> reverseACounterRepayment(month.atDay(23));
            case 10 -> reschedule(groups.getFirst().loans().get(2), month.atDay(24));
            case 15 -> writeOff(stopped(), month.atDay(25));
            default -> {}
        }
    }

    /** The second officer books a repayment to the wrong loan; the first one reverses it. */
    private void reverseACounterRepayment(LocalDate on) {
        Loan loan = groups.get(1).loans().getFirst();
        String paymentId = Ids.of("counter", cast.mfo());
        String path = "/api/loan-accounts/" + loan.id() + "/repayments";
        secondOfficer.does(
                Part.REPAYMENT,
                path,
                Map.of(
                        "paymentId",
                        paymentId,
                        "paidOn",
                        on.toString(),
                        "amountMinor",
                        12_500,
                        "currency",
                        Group.CURRENCY,
                        "channel",
                        "COUNTER",
                        "receiptNumber",
                        "K-1"));
        officer.does(
                Part.REPAYMENT,
                path + "/" + paymentId + "/reversal",
                Map.of("reason", "Booked to another woman's loan"));
    }

    private void reschedule(Loan loan, LocalDate on) {
        manager.does(
                Part.LOAN,
                "/api/loans/" + loan.id() + "/reschedule",
                Map.of(
                        "decidedOn",
                        on.toString(),
                        "reason",
                        "ILLNESS",
                        "instalments",
                        12,
                        "every",
                        1,
                        "unit",
                        "MONTH",
                        "firstDueOn",
                        on.plusMonths(2).withDayOfMonth(10).toString()));
        settling.awaitRescheduled(loan);
    }

    private Loan stopped() {
        return groups.get(FAILED_CIRCLE).loans().get(FAILED_SEAT);
    }

    private void writeOff(Loan loan, LocalDate on) {
        manager.does(
                Part.LOAN,
                "/api/loans/" + loan.id() + "/write-off",
                Map.of("writtenOffOn", on.toString(), "reason", "BUSINESS_FAILED"));
        loan.end();
        settling.awaitStatus(loan, "WRITTEN_OFF");
    }

    private int loans() {
        return groups.stream().mapToInt(group -> group.loans().size()).sum();
    }

    @Override
    public void close() {
        groups.forEach(Group::close);
        List.of(admin, manager, officer, secondOfficer).forEach(Actor::close);
    }
}
