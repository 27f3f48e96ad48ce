package tj.hamyori.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import tj.hamyori.repayment.batch.runs.JobRuns;

/**
 * Closing a business date, events and read model included, beside one SQL statement that finds the same accounts and
 * writes them into a table. Twice for each size: the first close ever, with every late account in it, and the next day.
 * The first close of a process, which loads a second's worth of classes, is that of a date without loans.
 * Arguments: numbers of loans, rising.
 */
final class ArrearsBenchmark implements Bench.Benchmark {

    private static final long SEED = 20_261_122;
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 31);

    /** Disbursed within so many days before, so that of twelve instalments some are still to come for nearly all. */
    private static final int DAYS_OF_LENDING = 330;

    private static final long LOOK_EVERY_MILLIS = 1;

    private static final String WITHOUT_LIMIT = "drop table if exists limit_of_arrears";

    /** The plain reading of the same tables, parallel as PostgreSQL sees fit. */
    private static final String LIMIT = """
            create table limit_of_arrears as
            with paid as (
                select loan_id, cast(sum(amount_minor) as bigint) as minor,
                    cast(sum(amount_minor) - greatest(sum(lent_minor), 0) as bigint) as own_minor
                from repayment
                where paid_on <= date '%1$s' and reversed_recorded_at is null
                group by loan_id
            ), version as (
                select loan_id, max(version) as version
                from schedule_version
                where effective_on <= date '%1$s'
                group by loan_id
            ), charged as (
                %2$s
            ), aged as (
                select a.loan_id, coalesce(a.bucket, 'CURRENT') as bucket,
                    case when w.loan_id is null and coalesce(p.minor, 0) < upto.minor[cardinality(upto.minor)]
                        then greatest(date '%1$s' - s.due_dates[
                            width_bucket(greatest(coalesce(p.own_minor, 0), 0), upto.minor) + 1], 0)
                        else 0 end as days
                from loan_account a
                join version v on v.loan_id = a.loan_id
                join schedule_version s on s.loan_id = v.loan_id and s.version = v.version
                left join charged c on c.loan_id = a.loan_id
                cross join lateral (select coalesce(c.upto_minor, s.total_upto_minor) as minor) upto
                left join paid p on p.loan_id = a.loan_id
                left join write_off w on w.loan_id = a.loan_id and w.written_off_on <= date '%1$s'
                where a.disbursed_on <= date '%1$s'
            ), changed as (
                select *, case when coalesce(days, 0) <= 0 then 'CURRENT' when days <= 30 then 'D1_30'
                    when days <= 60 then 'D31_60' when days <= 90 then 'D61_90' when days <= 180 then 'D91_180'
                    else 'OVER_180' end as bucket_now
                from aged
            )
            select loan_id, days, bucket, bucket_now from changed where bucket <> bucket_now
            """;

    private static String plain(LocalDate day) {
        return LIMIT.formatted(
                day,
                PlainCharges.uptoEachLine(
                        "c.charged_on <= date '%1$s' and not coalesce(c.waived_on <= date '%1$s', false)"
                                .formatted(day)));
    }

    @Override
    public String about() {
        return "[loans …]  closing a business date beside one SQL statement that finds the same";
    }

    @Override
    public void run(List<String> arguments) throws Exception {
        Figures.printConditions();
        try (RunningRepayments repayments = new RunningRepayments()) {
            GeneratedLoans loans = new GeneratedLoans(SEED, AS_OF, DAYS_OF_LENDING);
            int stored = 0;
            LocalDate day = AS_OF.minusDays(40);
            for (int size : Figures.sizes(arguments, 10_000, 100_000)) {
                repayments.store(loans, "BENCH", stored + 1, size);
                stored = size;
                // In life the vacuum of insertions has been there by the time a date is closed.
                repayments.jdbc().execute("vacuum analyze");
                System.out.printf(Locale.ROOT, "%,d loans, %s%n", size, rows(repayments));
                // Before anything was lent: nothing changes, but both find the tables in memory and the code loaded,
                // as in a service that has been running for days.
                LocalDate before = day.minusYears(2);
                repayments.jdbc().execute(WITHOUT_LIMIT);
                repayments.jdbc().execute(plain(before));
                changes(repayments, closed(repayments, before));
                close(repayments, day, size);
                close(repayments, day.plusDays(1), size);
                day = day.plusDays(2);
            }
        }
        System.out.println("Apache Fineract on the same kind of machine: its close of business 29 to 46 CPU-ms a loan;"
                + " its set-based ageing job about 50,000 loans/s");
    }

    private static String rows(RunningRepayments repayments) {
        String counts = """
                select to_char((select count(*) from instalment), 'FM999,999,999') || ' instalments, '
                    || to_char((select count(*) from repayment), 'FM999,999,999') || ' repayments'""";
        return Objects.requireNonNull(repayments.jdbc().queryForObject(counts, String.class));
    }

    private static void close(RunningRepayments repayments, LocalDate day, int loans) throws Exception {
        repayments.jdbc().execute(WITHOUT_LIMIT);
        CpuWatch.Spent limit =
                CpuWatch.of(repayments.jdbc(), () -> repayments.jdbc().execute(plain(day)));
        Long expected = repayments.jdbc().queryForObject("select count(*) from limit_of_arrears", Long.class);
        long[] run = new long[1];
        CpuWatch.Spent spent;
        long heapMiB;
        try (HeapWatch heap = new HeapWatch()) {
            spent = CpuWatch.of(repayments.jdbc(), () -> run[0] = closed(repayments, day));
            heapMiB = heap.mostAfterACollectionMiB();
        }
        long changed = changes(repayments, run[0]);
        if (expected == null || expected != changed) {
            throw new IllegalStateException("%d changes, the statement finds %d".formatted(changed, expected));
        }
        Figures.print("one SQL statement (the limit)", loans, "loans", limit.wallNanos());
        Figures.print("close of " + day, loans, "loans", spent.wallNanos());
        System.out.printf(
                Locale.ROOT,
                "ratio   %s times the limit's time (target 2); %,d events stored; heap after collections at most"
                        + " %,d MiB%n",
                Figures.ratio(spent.wallNanos(), limit.wallNanos()),
                changed,
                heapMiB);
        Figures.row(
                "closing a date, " + Figures.count(changed) + " changes",
                Figures.count(loans) + " loans",
                Figures.seconds(spent.wallNanos()) + " s, heap " + heapMiB + " MiB",
                "one SQL statement: " + Figures.seconds(limit.wallNanos()) + " s",
                Figures.ratio(spent.wallNanos(), limit.wallNanos()).toString(),
                spent.cpuMillis());
    }

    /**
     * Closes the date and answers the id of the run. That it has ended is seen by its thread being free again: asking
     * the job repository all the time takes as long as a close of few loans.
     */
    private static long closed(RunningRepayments repayments, LocalDate day) throws InterruptedException {
        ThreadPoolExecutor jobs =
                repayments.bean("jobThreads", ThreadPoolTaskExecutor.class).getThreadPoolExecutor();
        long before = jobs.getCompletedTaskCount();
        long run = repayments
                .bean(JobRuns.class)
                .start(
                        "arrears",
                        new JobParametersBuilder()
                                .addLocalDate("businessDate", day)
                                .toJobParameters())
                .executionId();
        while (jobs.getCompletedTaskCount() == before) {
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        return run;
    }

    /** Number of accounts that changed. */
    private static long changes(RunningRepayments repayments, long id) {
        JobExecution run = repayments.bean(JobRepository.class).getJobExecution(id);
        if (run == null || !run.getExitStatus().getExitCode().equals("COMPLETED")) {
            throw new IllegalStateException("The close ended " + (run == null ? "unseen" : run.getExitStatus()));
        }
        return run.getStepExecutions().stream()
                .mapToLong(StepExecution::getWriteCount)
                .sum();
    }
}
