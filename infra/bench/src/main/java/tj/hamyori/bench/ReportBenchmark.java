package tj.hamyori.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.repayment.read.foldedloans.LoanFolding;
import tj.hamyori.repayment.read.portfolioquality.Dimension;
import tj.hamyori.repayment.read.portfolioquality.PortfolioFigures;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQuality;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQualityQuery;
import tj.hamyori.repayment.read.portfolioquality.QualityQuestion;

/**
 * Portfolio quality split by every dimension, on the last day and on a past one as known then, beside the same scan as
 * plain SQL: outstanding, overdue and ageing by the same dimensions, without what was due and collected in the period.
 * Arguments: numbers of loans, rising.
 */
final class ReportBenchmark implements Bench.Benchmark {

    static final String MFO = "BENCH";
    private static final LocalDate LAST_DAY = GeneratedLoans.STANDARD_AS_OF;
    private static final LocalDate PAST_DAY = LocalDate.of(2026, 6, 30);

    /** More groups than an answer over HTTP would have. */
    private static final String EVERY_GROUP = "--hamyori.portfolio-quality.most-cells=1000000";

    private static final String STANDING = """
            c.charged_on <= :asOf and c.recorded_at <= :knownAt
                        and not coalesce(c.waived_on <= :asOf and c.waived_recorded_at <= :knownAt, false)""";

    /** The plain reading of the same tables with the same setting for sorts and hashes. */
    private static final String LIMIT =
            """
            with paid as (
                select loan_id, cast(sum(amount_minor) as bigint) as minor,
                    cast(sum(amount_minor) - greatest(sum(lent_minor), 0) as bigint) as own_minor
                from repayment
                where paid_on <= :asOf and recorded_at <= :knownAt
                    and (reversed_recorded_at is null or reversed_recorded_at > :knownAt)
                group by loan_id
            ), version as (
                select loan_id, max(version) as version
                from schedule_version
                where effective_on <= :asOf and recorded_at <= :knownAt
                group by loan_id
            ), charged as (
                %s
            ), known as (
                select a.product_code, a.group_id, a.officer, b.sex, b.district, b.household_category,
                    floor((extract(year from :asOf) - b.birth_year) / 10) as age,
                    s.due_dates, s.total_upto_minor as plan, coalesce(c.upto_minor, s.total_upto_minor) as upto,
                    coalesce(p.minor, 0) as paid, greatest(coalesce(p.own_minor, 0), 0) as own
                from loan_account a
                join borrower_share b on b.loan_id = a.loan_id
                join version v on v.loan_id = a.loan_id
                join schedule_version s on s.loan_id = v.loan_id and s.version = v.version
                left join charged c on c.loan_id = a.loan_id
                left join paid p on p.loan_id = a.loan_id
                left join write_off w on w.loan_id = a.loan_id and w.written_off_on <= :asOf
                    and w.recorded_at <= :knownAt
                where a.disbursed_on <= :asOf and a.recorded_at <= :knownAt and w.loan_id is null
            ), loan as (
                select product_code, group_id, officer, sex, district, household_category, age,
                    plan[cardinality(plan)] - repaid as outstanding,
                    greatest(coalesce(plan[width_bucket(:asOf - 1, due_dates)], 0) - repaid, 0) as overdue,
                    :asOf - due_dates[width_bucket(own_repaid, plan) + 1] as days
                from (select *, %s as repaid, %s as own_repaid from known offset 0) poured
            )
            select grouping(sex, age, district, household_category, product_code, group_id, officer) = 127 as whole,
                count(*) filter (where outstanding > 0) as loans, sum(outstanding) as portfolio,
                sum(overdue) as overdue, sum(outstanding) filter (where days > 0) as par_0,
                sum(outstanding) filter (where days > 30) as par_30,
                sum(outstanding) filter (where days > 60) as par_60,
                sum(outstanding) filter (where days > 90) as par_90,
                sum(outstanding) filter (where days > 180) as par_180,
                sum(outstanding) filter (where days > 365) as par_365
            from loan
            group by grouping sets ((), (sex), (age), (district), (household_category), (product_code), (group_id),
                (officer))
            """.formatted(PlainCharges.uptoEachLine(STANDING), repaid("paid"), repaid("own"));

    /** Principal that the money repays: it is the last to be paid of the line that the money has reached. */
    private static String repaid(String money) {
        return """
                case when plan = upto then least(%1$s, plan[cardinality(plan)])
                    else coalesce(plan[width_bucket(%1$s, upto) + 1]
                        - least(upto[width_bucket(%1$s, upto) + 1] - %1$s, plan[width_bucket(%1$s, upto) + 1]
                            - coalesce(plan[width_bucket(%1$s, upto)], 0)),
                        plan[cardinality(plan)]) end""".formatted(money);
    }

    @Override
    public String about() {
        return "[loans …]  portfolio quality by every dimension beside the same scan as plain SQL";
    }

    @Override
    public void run(List<String> arguments) throws Exception {
        Figures.printConditions();
        try (RunningRepayments repayments = new RunningRepayments(EVERY_GROUP)) {
            GeneratedLoans loans = GeneratedLoans.running();
            int stored = 0;
            for (int size : Figures.sizes(arguments, 10_000, 100_000)) {
                repayments.store(loans, MFO, stored + 1, size);
                stored = size;
                fold(repayments);
                repayments.jdbc().execute("vacuum analyze");
                compare(repayments, LAST_DAY, size);
                compare(repayments, PAST_DAY, size);
            }
        }
    }

    /** As the service does every half minute for what was recorded since. */
    private static void fold(RunningRepayments repayments) throws Exception {
        repayments.jdbc().execute("vacuum analyze");
        CpuWatch.of(repayments.jdbc(), () -> repayments.bean(LoanFolding.class).fold())
                .print("folding the loans stored since");
    }

    private static void compare(RunningRepayments repayments, LocalDate asOf, int loans) throws Exception {
        Instant knownAt = asOf.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        System.out.printf(Locale.ROOT, "%,d loans ever, as of %s%n", loans, asOf);
        // Once each before it counts, so that both find the tables in memory and the code compiled.
        plain(repayments, asOf, knownAt);
        answer(repayments, asOf, knownAt);
        Whole[] plain = new Whole[1];
        PortfolioQuality[] answer = new PortfolioQuality[1];
        CpuWatch.Spent limit = CpuWatch.of(repayments.jdbc(), () -> plain[0] = plain(repayments, asOf, knownAt));
        CpuWatch.Spent spent = CpuWatch.of(repayments.jdbc(), () -> answer[0] = answer(repayments, asOf, knownAt));
        requireSame(plain[0], answer[0].currencies().getFirst().figures());
        System.out.printf(
                Locale.ROOT,
                "%,d cells, portfolio %,d, at risk 30 %,d%n",
                answer[0].currencies().getFirst().cells().size(),
                plain[0].portfolioMinor(),
                plain[0].par30Minor());
        limit.print("the same scan as plain SQL (the limit)");
        spent.print("portfolio quality");
        System.out.printf(
                Locale.ROOT,
                "ratio   %s times the limit's time, %s times its CPU (target 2)%n",
                Figures.ratio(spent.wallNanos(), limit.wallNanos()),
                Figures.ratio(spent.cpuMillis(), limit.cpuMillis()));
        Figures.row(
                "portfolio quality by all seven dimensions, " + (asOf.equals(LAST_DAY) ? "last day" : "past day"),
                Figures.count(loans) + " loans",
                Figures.seconds(spent.wallNanos()) + " s",
                "plain SQL scan: " + Figures.seconds(limit.wallNanos()) + " s, "
                        + Figures.seconds(TimeUnit.MILLISECONDS.toNanos(limit.cpuMillis())) + " CPU-s",
                Figures.ratio(spent.wallNanos(), limit.wallNanos()) + " (CPU "
                        + Figures.ratio(spent.cpuMillis(), limit.cpuMillis()) + ")",
                spent.cpuMillis());
    }

    /** What both must agree on; minor units. */
    record Whole(long loans, long portfolioMinor, long overdueMinor, long par30Minor, long par365Minor) {

        static Whole of(PortfolioFigures figures) {
            return new Whole(
                    figures.loans(),
                    figures.grossLoanPortfolioMinor(),
                    figures.overduePrincipalMinor(),
                    figures.par30Minor(),
                    figures.par365Minor());
        }
    }

    private static void requireSame(Whole plain, PortfolioFigures figures) {
        Whole answered = Whole.of(figures);
        if (!answered.equals(plain)) {
            throw new IllegalStateException("Answered %s, plain SQL finds %s".formatted(answered, plain));
        }
    }

    static Whole plain(RunningRepayments repayments, LocalDate asOf, Instant knownAt) {
        return repayments.bean(TransactionTemplate.class).execute(status -> {
            JdbcClient jdbc = repayments.bean(JdbcClient.class);
            jdbc.sql("select set_config('work_mem', '256MB', true)").query(row -> {});
            return jdbc
                    .sql(LIMIT.replace(":asOf", "date '" + asOf + "'"))
                    .param("knownAt", Timestamp.from(knownAt))
                    .query((row, index) -> row.getBoolean("whole")
                            ? List.of(new Whole(
                                    row.getLong("loans"),
                                    row.getLong("portfolio"),
                                    row.getLong("overdue"),
                                    row.getLong("par_30"),
                                    row.getLong("par_365")))
                            : List.<Whole>of())
                    .list()
                    .stream()
                    .flatMap(List::stream)
                    .findFirst()
                    .orElseThrow();
        });
    }

    static PortfolioQuality answer(RunningRepayments repayments, LocalDate asOf, Instant knownAt) {
        return repayments
                .bean(PortfolioQualityQuery.class)
                .quality(new QualityQuestion(
                        MFO, asOf.withDayOfMonth(1), asOf, knownAt, EnumSet.allOf(Dimension.class), true, false));
    }
}
