package tj.hamyori.repayment.read.foldedloans;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Folds the loans of which something was recorded. Who writes a loan's rows marks it in {@code unfolded_loan} in the
 * same transaction; folding takes the mark away in the statement that reads the rows, so a mark made meanwhile stays.
 * One process at a time, lest an older reading be written over a newer one.
 */
@Component
public class LoanFolding {

    private static final int LOANS_AT_ONCE = 20_000;

    /** Chosen by no one else. */
    private static final long ONE_AT_A_TIME = 7_320_001;

    /**
     * Loan by loan over the keys: to read a million loans' rows for some thousands of them would take minutes. The
     * statement fences its steps, lest all accounts be compared with all that are asked for: twenty thousand times
     * thirty thousand took a minute.
     */
    private static final String BY_KEY = """
            select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
                set_config('enable_seqscan', 'off', true)
            """;

    private static final String FOLD = """
            with asked as materialized (
                select distinct loan_id from (
                    select loan_id from unfolded_loan where not looked_at order by place limit :most) oldest
            ), marks as (
                delete from unfolded_loan where loan_id = any (array(select loan_id from asked))
            ), plain as materialized (
                select a.loan_id, a.mfo, a.currency, a.product_code, a.group_id, a.group_number, a.officer,
                    case when b.number = 1 then b.member_id end as member_id,
                    case when b.number = 1 then b.sex end as sex,
                    case when b.number = 1 then b.birth_year end as birth_year,
                    case when b.number = 1 then b.district end as district,
                    case when b.number = 1 then b.household_category end as household_category,
                    a.disbursed_on, a.recorded_at, a.principal_minor, v.due_dates, v.total_upto_minor,
                    v.principal_upto_minor, coalesce(m.paid_on, '{}') as paid_on,
                    coalesce(m.paid_recorded_at, '{}') as paid_recorded_at,
                    coalesce(m.paid_upto_minor, '{}') as paid_upto_minor
                from asked
                cross join lateral (select * from loan_account where loan_id = asked.loan_id offset 0) a
                cross join lateral (
                    select * from schedule_version where loan_id = asked.loan_id and version = 1 offset 0) v
                cross join lateral (
                    select count(*) as number, min(member_id::text)::uuid as member_id, min(sex) as sex,
                        min(birth_year) as birth_year, min(district) as district,
                        min(household_category) as household_category
                    from borrower_share where loan_id = a.loan_id) b
                cross join lateral (
                    select bool_and(in_order and kind = 'REPAYMENT' and reversed_recorded_at is null) as plain,
                        array_agg(paid_on order by place) as paid_on,
                        array_agg(recorded_at order by place) as paid_recorded_at,
                        array_agg(upto_minor order by place) as paid_upto_minor
                    from (
                        select r.*, row_number() over by_date as place,
                            cast(sum(r.amount_minor) over by_date as bigint) as upto_minor,
                            coalesce(lag(r.recorded_at) over by_date <= r.recorded_at, true) as in_order
                        from repayment r where r.loan_id = a.loan_id
                        window by_date as (order by r.paid_on, r.recorded_at, r.payment_id)
                    ) repaid) m
                where b.number > 0 and coalesce(m.plain, true) and not v.rescheduled
                    and v.effective_on <= a.disbursed_on and v.recorded_at <= a.recorded_at
                    and (coalesce(v.principal_upto_minor, v.total_upto_minor))[cardinality(v.due_dates)]
                        = a.principal_minor
                    and not exists (select from schedule_version l where l.loan_id = a.loan_id and l.version > 1)
                    and not exists (select from schedule_decision d where d.loan_id = a.loan_id)
                    and not exists (select from write_off w where w.loan_id = a.loan_id)
                    and not exists (select from charge c where c.loan_id = a.loan_id)
            ), no_longer as (
                delete from folded_loan where loan_id = any (array(
                    select loan_id from asked where loan_id not in (select loan_id from plain)))
            ), folded as (
                insert into folded_loan select * from plain
                on conflict (loan_id) do update set paid_on = excluded.paid_on,
                    paid_recorded_at = excluded.paid_recorded_at, paid_upto_minor = excluded.paid_upto_minor
            ), others as (
                insert into unfolded_loan (loan_id, looked_at)
                select loan_id, true from asked where loan_id not in (select loan_id from plain)
            )
            select count(*) from asked
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    LoanFolding(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** While a portfolio is imported its loans are left for later: they come faster than they could be folded. */
    @Scheduled(
            initialDelayString = "${hamyori.portfolio-quality.fold-every}",
            fixedDelayString = "${hamyori.portfolio-quality.fold-every}")
    void foldUnlessImporting() {
        boolean importing = jdbc.sql("select exists (select from portfolio_import where status = 'RUNNING')")
                .query(Boolean.class)
                .single();
        if (!importing) {
            fold();
        }
    }

    /** Folds what there is to fold; answers how many loans were looked at, 0 also where another process is at it. */
    public long fold() {
        long all = 0;
        long some = foldSome();
        while (some > 0) {
            all += some;
            some = foldSome();
        }
        return all;
    }

    private long foldSome() {
        return Objects.requireNonNull(transaction.execute(status -> {
            boolean alone = jdbc.sql("select pg_try_advisory_xact_lock(?)")
                    .param(ONE_AT_A_TIME)
                    .query(Boolean.class)
                    .single();
            jdbc.sql(BY_KEY).query(row -> {});
            // A statement of its own: it has to see what the one before it in line has written.
            return alone
                    ? jdbc.sql(FOLD)
                            .param("most", LOANS_AT_ONCE)
                            .query(Long.class)
                            .single()
                    : 0L;
        }));
    }
}
