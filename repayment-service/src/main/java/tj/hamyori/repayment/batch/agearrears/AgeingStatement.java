package tj.hamyori.repayment.batch.agearrears;

import java.util.Arrays;
import java.util.stream.Collectors;
import tj.hamyori.repayment.model.account.ArrearsBucket;

/**
 * Finds, in one statement, the accounts of a key range whose bucket on a date is another than the one last recorded:
 * the days past due of {@code AccountPosition}, without its sums. Parameters: {@code :asOf}, {@code :fromId},
 * {@code :toId} and {@code :mfo}, null for all organisations.
 *
 * <p>Money fills instalments in order. So the oldest unpaid one is the first whose running sum lies beyond the sum
 * paid, and {@code width_bucket} finds its place by bisection. Charges raise the sums of their instalment and all after
 * it. What her group paid for a borrower does not stop her days, unless nothing at all is owed. A written-off account
 * is not late. What is known by now counts, as it does for the account itself. The range stands in every part, because
 * the planner does not carry it over the joins.
 *
 * <p>The number of the account's next event is read in the same snapshot: where anything has happened to the account
 * since, that number is taken.
 */
final class AgeingStatement {

    private static final String CHANGED = """
            with paid as (
                select loan_id, cast(sum(amount_minor) as bigint) as minor,
                    cast(greatest(sum(lent_minor), 0) as bigint) as lent_minor
                from repayment
                where loan_id between :fromId and :toId and paid_on <= :asOf and reversed_recorded_at is null
                group by loan_id
            ), schedule as (
                select v.loan_id, v.due_dates, v.total_upto_minor
                from schedule_version v
                where v.loan_id between :fromId and :toId and v.effective_on <= :asOf
                    and not exists (
                        select from schedule_version later
                        where later.loan_id = v.loan_id and later.version > 1 and later.version > v.version
                            and later.effective_on <= :asOf)
            ), charged as (
                select s.loan_id, array_agg(line.upto_minor + (
                    select cast(coalesce(sum(c.amount_minor), 0) as bigint)
                    from charge c
                    where c.loan_id = s.loan_id and c.charged_on <= :asOf and not coalesce(c.waived_on <= :asOf, false)
                        and (c.due_on <= line.due_on or line.place = cardinality(s.due_dates))
                    ) order by line.place) as total_upto_minor
                from schedule s
                cross join lateral unnest(s.due_dates, s.total_upto_minor) with ordinality
                    as line (due_on, upto_minor, place)
                where s.loan_id in (select loan_id from charge where loan_id between :fromId and :toId)
                group by s.loan_id
            ), unpaid as (
                select a.loan_id, a.mfo, coalesce(a.bucket, 'CURRENT') as bucket,
                    case when w.loan_id is null and coalesce(p.minor, 0) < upto.minor[cardinality(upto.minor)]
                        then s.due_dates[width_bucket(greatest(p.minor - p.lent_minor, 0), upto.minor) + 1]
                        end as unpaid_since
                from loan_account a
                left join schedule s on s.loan_id = a.loan_id
                left join charged c on c.loan_id = a.loan_id
                cross join lateral (select coalesce(c.total_upto_minor, s.total_upto_minor) as minor) upto
                left join paid p on p.loan_id = a.loan_id
                left join write_off w on w.loan_id = a.loan_id and w.written_off_on <= :asOf
                where a.loan_id between :fromId and :toId and a.disbursed_on <= :asOf
                    and (a.bucket_on is null or a.bucket_on <= :asOf)
                    and (cast(:mfo as text) is null or a.mfo = :mfo)
            ), aged as (
                select loan_id, mfo, bucket, greatest(cast(:asOf as date) - unpaid_since, 0) as days_past_due
                from unpaid
            ), changed as (
                select *, %s as bucket_now from aged
            )
            select c.loan_id, c.mfo, c.days_past_due, c.bucket, c.bucket_now, s.next_number
            from changed c
            cross join lateral (
                select max(e.sequence_number) + 1 as next_number
                from domain_event e
                where e.aggregate_identifier = cast(c.loan_id as text)
            ) s
            where c.bucket <> c.bucket_now
            """.formatted(bucketOf("days_past_due"));

    private AgeingStatement() {}

    static String changed() {
        return CHANGED;
    }

    private static String bucketOf(String days) {
        return Arrays.stream(ArrearsBucket.values())
                .map(bucket -> "when %s <= %d then '%s'".formatted(days, bucket.toDays(), bucket.name()))
                .collect(Collectors.joining(" ", "case ", " end"));
    }
}
