package tj.hamyori.bench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import tj.hamyori.platform.axon.NewEvents;

/**
 * A made-up portfolio of any size as of a date. Women borrow in groups of 6 to 12 from one district, on one day, more
 * of them before sowing and before winter; most pay on time, some late, a few stop, and of those some are written off.
 * The same seed gives the same loans, each by itself, so that they can be made in any order and on many threads.
 */
final class GeneratedLoans {

    static final int INSTALMENTS = 12;

    static final LocalDate STANDARD_AS_OF = LocalDate.of(2026, 10, 31);

    private static final long STANDARD_SEED = 20_261_122;
    private static final int TWO_YEARS = 730;
    private static final int TEN_MONTHS = 305;
    private static final int LOANS_IN_THREE_GROUPS = 27;
    private static final int SMALLEST_GROUP = 6;
    private static final int LARGEST_GROUP = 12;
    private static final int WRITTEN_OFF_AFTER_DAYS = 300;

    /** How many of a hundred loans of a year are disbursed in January, February and so on. */
    private static final int[] SEASON = {5, 11, 16, 13, 7, 5, 5, 6, 12, 11, 6, 3};

    private static final List<String> DISTRICTS = List.of(
            "SU-01", "SU-04", "SU-07", "SU-11", "KT-02", "KT-05", "KT-09", "KT-14", "KT-18", "RA-01", "RA-03", "RA-06",
            "GB-02", "DU-01");
    private static final List<String> PRODUCTS = List.of("QARZ", "QARZ", "QARZ", "STARTUP", "HOME", "SEASON");
    private static final List<String> PURPOSES = List.of("TRADE", "SEWING", "LIVESTOCK", "GARDEN", "REPAIR", "BAKERY");

    private final long seed;
    private final LocalDate asOf;
    private final int days;

    /**
     * @param asOf last day on which anything happened
     * @param days how far back the first disbursement is; with fewer than 365 every loan that was not paid early is
     *     still running
     */
    GeneratedLoans(long seed, LocalDate asOf, int days) {
        this.seed = seed;
        this.asOf = asOf;
        this.days = days;
    }

    /** Half of the loans run, the others are repaid or past their term. */
    static GeneratedLoans ofTwoYears() {
        return new GeneratedLoans(STANDARD_SEED, STANDARD_AS_OF, TWO_YEARS);
    }

    /** Nearly all loans run on {@link #STANDARD_AS_OF}, with one to ten instalments due. */
    static GeneratedLoans running() {
        return new GeneratedLoans(STANDARD_SEED, STANDARD_AS_OF, TEN_MONTHS);
    }

    /** @param number from 1 */
    GeneratedLoan loan(int number) {
        int group = group(number - 1);
        SplittableRandom ofGroup = random(-group);
        String district = among(DISTRICTS, ofGroup);
        String product = among(PRODUCTS, ofGroup);
        String officer = "officer-" + Math.floorMod(group, 7 + group / 200);
        LocalDate disbursedOn = workingDay(inSeason(ofGroup));
        SplittableRandom random = random(number);
        List<GeneratedLoan.Instalment> instalments = instalments(disbursedOn, random);
        Habit habit = Habit.of(random.nextInt(1000));
        List<GeneratedLoan.Receipt> receipts = receipts(instalments, habit, random);
        return new GeneratedLoan(
                number,
                group,
                product,
                among(PURPOSES, random),
                officer,
                random.nextInt(100) < 93 ? "F" : "M",
                random.nextInt(50) == 0 ? null : 1956 + random.nextInt(50),
                district,
                household(random.nextInt(100)),
                disbursedOn,
                instalments,
                receipts,
                writtenOffOn(instalments, receipts, habit, random),
                false);
    }

    /** All that happened to the loan, and to one that followed from it. */
    List<NewEvents> events(String mfo, int number) {
        GeneratedLoan loan = loan(number);
        SplittableRandom random = random(Integer.MAX_VALUE - number);
        GeneratedTurn turn = turn(loan, random.nextInt(1000));
        if (turn == GeneratedTurn.NONE) {
            return List.of(GeneratedEvents.of(mfo, loan));
        }
        return new GeneratedLife(mfo, loan, asOf, random).with(turn, day(turn, loan, random));
    }

    /** What was written off long after its term stays so; of the others, something can happen to those that pay. */
    private GeneratedTurn turn(GeneratedLoan loan, int thousandth) {
        if (loan.writtenOffOn() != null) {
            return GeneratedTurn.WRITTEN_OFF;
        }
        if (postponedOn(loan) != null) {
            return GeneratedTurn.POSTPONED;
        }
        GeneratedTurn drawn = GeneratedTurn.of(thousandth);
        return loan.receipts().size() > 1 || drawn == GeneratedTurn.TRANCHED ? drawn : GeneratedTurn.NONE;
    }

    /** The day it was written off or postponed, else that of a receipt after the first. */
    private LocalDate day(GeneratedTurn turn, GeneratedLoan loan, SplittableRandom random) {
        if (turn == GeneratedTurn.POSTPONED) {
            return Objects.requireNonNull(postponedOn(loan));
        }
        if (loan.writtenOffOn() != null) {
            return loan.writtenOffOn();
        }
        return turn == GeneratedTurn.TRANCHED
                ? loan.disbursedOn()
                : loan.receiptsInOrder()
                        .get(1 + random.nextInt(loan.receipts().size() - 1))
                        .paidOn();
    }

    /** Mudflows come with the rains of May, each year in another district; who has paid by then is not concerned. */
    private @Nullable LocalDate postponedOn(GeneratedLoan loan) {
        for (int year = loan.disbursedOn().getYear(); year <= loan.disbursedOn().getYear() + 1; year++) {
            LocalDate decided = LocalDate.of(year, Month.MAY, 20);
            long paidMinor = loan.receipts().stream()
                    .filter(receipt -> receipt.paidOn().isBefore(decided))
                    .mapToLong(GeneratedLoan.Receipt::amountMinor)
                    .sum();
            boolean runs = !decided.isAfter(asOf)
                    && loan.disbursedOn().isBefore(decided)
                    && loan.instalments().getLast().dueOn().isAfter(decided)
                    && paidMinor < loan.principalMinor();
            if (runs && loan.district().equals(DISTRICTS.get(5 * year % DISTRICTS.size()))) {
                return decided;
            }
        }
        return null;
    }

    /** Three groups share 27 loans, each of a size of its own. */
    private int group(int index) {
        int three = index / LOANS_IN_THREE_GROUPS;
        int place = index % LOANS_IN_THREE_GROUPS;
        SplittableRandom random = random(Integer.MIN_VALUE + three);
        int first = random.nextInt(SMALLEST_GROUP, LARGEST_GROUP + 1);
        int least = Math.max(SMALLEST_GROUP, LOANS_IN_THREE_GROUPS - LARGEST_GROUP - first);
        int most = Math.min(LARGEST_GROUP, LOANS_IN_THREE_GROUPS - SMALLEST_GROUP - first);
        int second = random.nextInt(least, most + 1);
        int inThree = place < first ? 0 : place < first + second ? 1 : 2;
        return three * 3 + inThree + 1;
    }

    /** A day of the time covered; days of a quiet month are drawn again, more often the quieter it is. */
    private LocalDate inSeason(SplittableRandom random) {
        while (true) {
            LocalDate day = asOf.minusDays(1L + random.nextInt(days));
            if (random.nextInt(16) < SEASON[day.getMonthValue() - 1]) {
                return day;
            }
        }
    }

    private static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    private static List<GeneratedLoan.Instalment> instalments(LocalDate disbursedOn, SplittableRandom random) {
        long eachMinor = 100L * (50 + 10 * random.nextInt(40));
        long lastMinor = eachMinor + 100L * random.nextInt(10);
        List<GeneratedLoan.Instalment> instalments = new ArrayList<>(INSTALMENTS);
        for (int line = 1; line <= INSTALMENTS; line++) {
            instalments.add(new GeneratedLoan.Instalment(
                    disbursedOn.plusMonths(line), line == INSTALMENTS ? lastMinor : eachMinor));
        }
        return instalments;
    }

    private List<GeneratedLoan.Receipt> receipts(
            List<GeneratedLoan.Instalment> instalments, Habit habit, SplittableRandom random) {
        int paysUntil = habit == Habit.STOPS ? random.nextInt(INSTALMENTS) : INSTALMENTS;
        List<GeneratedLoan.Receipt> receipts = new ArrayList<>(INSTALMENTS);
        for (int line = 0; line < paysUntil; line++) {
            GeneratedLoan.Instalment due = instalments.get(line);
            LocalDate paidOn = due.dueOn().plusDays(habit.lateDays(random));
            boolean inTwo = random.nextInt(30) == 0;
            long firstMinor = inTwo ? due.principalMinor() / 2 : due.principalMinor();
            add(receipts, paidOn, firstMinor);
            if (inTwo) {
                add(receipts, paidOn.plusDays(9), due.principalMinor() - firstMinor);
            }
        }
        return receipts;
    }

    private void add(List<GeneratedLoan.Receipt> receipts, LocalDate paidOn, long amountMinor) {
        if (!paidOn.isAfter(asOf)) {
            receipts.add(new GeneratedLoan.Receipt(paidOn, amountMinor));
        }
    }

    private @Nullable LocalDate writtenOffOn(
            List<GeneratedLoan.Instalment> instalments,
            List<GeneratedLoan.Receipt> receipts,
            Habit habit,
            SplittableRandom random) {
        LocalDate on = instalments.getLast().dueOn().plusDays(WRITTEN_OFF_AFTER_DAYS);
        boolean late = habit == Habit.STOPS && !on.isAfter(asOf) && random.nextBoolean();
        return late && receipts.stream().noneMatch(receipt -> receipt.paidOn().isAfter(on)) ? on : null;
    }

    private static @Nullable String household(int percentile) {
        if (percentile < 46) {
            return "MIGRANT";
        }
        if (percentile < 60) {
            return "ABANDONED";
        }
        return percentile < 93 ? "OTHER" : null;
    }

    private static String among(List<String> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }

    private SplittableRandom random(int number) {
        return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number).split();
    }

    /** How she pays; out of a thousand 780 on time, 150 sometimes late, 50 always late, 20 stop. */
    enum Habit {
        PROMPT,
        SOMETIMES_LATE,
        ALWAYS_LATE,
        STOPS;

        static Habit of(int thousandth) {
            if (thousandth < 780) {
                return PROMPT;
            }
            if (thousandth < 930) {
                return SOMETIMES_LATE;
            }
            return thousandth < 980 ? ALWAYS_LATE : STOPS;
        }

        /** Days after the due date, negative for earlier. */
        long lateDays(SplittableRandom random) {
            return switch (this) {
                case PROMPT, STOPS -> -random.nextInt(4);
                case SOMETIMES_LATE -> random.nextInt(4) == 0 ? 1 + random.nextInt(45) : 0;
                case ALWAYS_LATE -> 15 + random.nextInt(80);
            };
        }
    }
}
