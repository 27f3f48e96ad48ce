package tj.hamyori.repayment.batch.agearrears;

import java.util.Arrays;
import java.util.stream.Collectors;
import tj.hamyori.repayment.model.account.ArrearsBucket;

/**
 * Finds, in one statement, the accounts of a key range whose bucket on a date is another than the one last recorded:
 * the days past due of {@code AccountPosition}, without its sums. Parameters: {@code :asOf}, {@code :fromId},
 * {@code :toId} and {@code :mfo}, null for all organisations.
 *
 * <p>Money fills instalments in order. So the oldest unpaid one is the first whose end, all lines before it and itself
 * together, lies beyond the sum paid. A written-off account is not late. What is known by now counts, as it does for
 * the account itself. The range stands in every part, because the planner does not carry it over the joins.
 *
 * <p>The number of the account's next event is read in the same snapshot: where anything has happened to the account
 * since, that number is taken.
 */
final class AgeingStatement {

    private static final String CHANGED = """
            with account as (
                select a.loan_id, a.mfo, coalesce(a.bucket, 'CURRENT') as bucket
                from loan_account a
                where a.loan_id between :fromId and :toId and a.disbursed_on <= :asOf
                    and (a.bucket_on is null or a.bucket_on <= :asOf)
                    and (cast(:mfo as text) is null or a.mfo = :mfo)
            ), version as (
                select loan_id, max(version) as version
                from schedule_version
                where loan_id between :fromId and :toId and effective_on <= :asOf
                group by loan_id
            ), paid as (
                select loan_id, cast(sum(amount_minor) as bigint) as minor
                from repayment
                where loan_id between :fromId and :toId and paid_on <= :asOf and reversed_recorded_at is null
                group by loan_id
            ), late as (
                select i.loan_id, min(i.due_on) as unpaid_since
                from version v
                join instalment i on i.loan_id = v.loan_id and i.version = v.version
                left join paid p on p.loan_id = v.loan_id
                where i.loan_id between :fromId and :toId and i.due_on < :asOf
                    and i.principal_minor + i.interest_minor + i.fee_minor > 0
                    and i.before_minor + i.principal_minor + i.interest_minor + i.fee_minor > coalesce(p.minor, 0)
                group by i.loan_id
            ), aged as (
                select a.loan_id, a.mfo, a.bucket,
                    case when w.loan_id is null then coalesce(cast(:asOf as date) - l.unpaid_since, 0) else 0 end
                        as days_past_due
                from account a
                left join late l on l.loan_id = a.loan_id
                left join write_off w on w.loan_id = a.loan_id and w.written_off_on <= :asOf
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
