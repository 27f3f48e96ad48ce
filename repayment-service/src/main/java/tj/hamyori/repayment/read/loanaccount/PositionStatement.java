package tj.hamyori.repayment.read.loanaccount;

/**
 * The position of every account in one statement: the same figures as {@code AccountPosition}, computed by the
 * database. Parameters: {@code :asOf}, {@code :knownAt} and {@code :mfo}, null for all organisations.
 *
 * <p>Money fills instalments in order, and within one fee, interest, principal; so what a line got is the sum paid less
 * what all lines before it come to, and its principal got what is left after charges, fee and interest. Payments dated
 * after a write-off are recoveries. What the group paid for a borrower counts in every amount, but not for the days
 * past due. Only accounts that were ever charged something have their lines summed anew. Columns of {@code position}:
 * see the select list.
 */
public final class PositionStatement {

    /** Common table expressions, the last one named {@code position}; a select follows. */
    public static final String POSITION = """
            with known as (
                select a.*, w.written_off_on
                from loan_account a
                left join write_off w
                    on w.loan_id = a.loan_id and w.written_off_on <= :asOf and w.recorded_at <= :knownAt
                where a.disbursed_on <= :asOf and a.recorded_at <= :knownAt
                    and (cast(:mfo as text) is null or a.mfo = :mfo)
            ), version as (
                select loan_id, max(version) as version, bool_or(rescheduled) as rescheduled
                from schedule_version
                where effective_on <= :asOf and recorded_at <= :knownAt
                group by loan_id
            ), paid as (
                select r.loan_id,
                    cast(sum(r.amount_minor)
                        filter (where k.written_off_on is null or r.paid_on <= k.written_off_on) as bigint)
                        as in_time_minor,
                    cast(sum(r.amount_minor) filter (where r.paid_on > k.written_off_on) as bigint) as later_minor,
                    cast(greatest(sum(r.lent_minor), 0) as bigint) as lent_minor
                from repayment r join known k on k.loan_id = r.loan_id
                where r.paid_on <= :asOf and r.recorded_at <= :knownAt
                    and (r.reversed_recorded_at is null or r.reversed_recorded_at > :knownAt)
                group by r.loan_id
            ), charged as (
                select c.loan_id, v.version, i.number, cast(sum(c.amount_minor) as bigint) as charged_minor
                from charge c
                join known k on k.loan_id = c.loan_id
                join version v on v.loan_id = c.loan_id
                cross join lateral (
                    select coalesce(min(number) filter (where due_on >= c.due_on), max(number)) as number
                    from instalment where loan_id = c.loan_id and version = v.version) i
                where c.charged_on <= least(:asOf, k.written_off_on) and c.recorded_at <= :knownAt
                    and not coalesce(
                        c.waived_on <= least(:asOf, k.written_off_on) and c.waived_recorded_at <= :knownAt, false)
                group by c.loan_id, v.version, i.number
            ), numbered as (
                select i.loan_id, i.due_on, i.principal_minor, i.interest_minor + i.fee_minor as costs_minor,
                    i.before_minor
                from version v
                join instalment i on i.loan_id = v.loan_id and i.version = v.version
                where not exists (select from charged c where c.loan_id = v.loan_id)
                union all
                select i.loan_id, i.due_on, i.principal_minor,
                    i.interest_minor + i.fee_minor + coalesce(c.charged_minor, 0),
                    i.before_minor + coalesce(cast(sum(c.charged_minor) over (
                        partition by i.loan_id order by i.number rows between unbounded preceding and 1 preceding)
                        as bigint), 0)
                from (select distinct loan_id, version from charged) v
                join instalment i on i.loan_id = v.loan_id and i.version = v.version
                left join charged c on c.loan_id = i.loan_id and c.number = i.number
            ), line as (
                select n.loan_id, n.due_on, n.principal_minor, n.costs_minor,
                    n.principal_minor + n.costs_minor as total_minor,
                    coalesce(p.in_time_minor, 0) - n.before_minor as reached_minor,
                    coalesce(p.in_time_minor - p.lent_minor, p.in_time_minor, 0) - n.before_minor as own_reached_minor
                from numbered n
                left join paid p on p.loan_id = n.loan_id
            ), filled as (
                select loan_id, due_on, principal_minor, total_minor,
                    total_minor - least(greatest(reached_minor, 0), total_minor) as unpaid_minor,
                    principal_minor - least(greatest(reached_minor - costs_minor, 0), principal_minor)
                        as unpaid_principal_minor,
                    due_on < :asOf as past,
                    total_minor > greatest(own_reached_minor, 0) as own_unpaid,
                    principal_minor > greatest(own_reached_minor - costs_minor, 0) as own_unpaid_principal
                from line
            ), summed as (
                select loan_id,
                    sum(total_minor) as due_minor,
                    sum(unpaid_minor) as unpaid_minor,
                    sum(unpaid_principal_minor) as unpaid_principal_minor,
                    coalesce(sum(unpaid_minor) filter (where past), 0) as overdue_minor,
                    coalesce(sum(unpaid_principal_minor) filter (where past), 0) as overdue_principal_minor,
                    min(due_on) filter (where past and own_unpaid) as unpaid_since,
                    min(due_on) filter (where past and own_unpaid_principal) as principal_unpaid_since,
                    min(due_on) filter (where principal_minor > 0) as first_principal_due_on
                from filled
                group by loan_id
            ), owed as (
                select k.*, coalesce(v.rescheduled, false) as rescheduled,
                    coalesce(p.in_time_minor, 0) as in_time_minor,
                    coalesce(p.later_minor, 0) as later_minor,
                    coalesce(p.lent_minor, 0) as covered_minor,
                    coalesce(s.due_minor, k.principal_minor) as due_minor,
                    coalesce(s.unpaid_minor, greatest(k.principal_minor - greatest(p.in_time_minor, 0), 0))
                        as unpaid_minor,
                    coalesce(s.unpaid_principal_minor, greatest(k.principal_minor - greatest(p.in_time_minor, 0), 0))
                        as unpaid_principal_minor,
                    coalesce(s.overdue_minor, 0) as overdue_minor,
                    coalesce(s.overdue_principal_minor, 0) as overdue_principal_minor,
                    coalesce(cast(:asOf as date) - s.unpaid_since, 0) as days_past_due,
                    coalesce(cast(:asOf as date) - s.principal_unpaid_since, 0) as principal_days_past_due,
                    s.first_principal_due_on
                from known k
                left join version v on v.loan_id = k.loan_id
                left join paid p on p.loan_id = k.loan_id
                left join summed s on s.loan_id = k.loan_id
            ), position as (
                select o.loan_id, o.mfo, o.loan_number, o.product_code, o.group_id, o.group_number, o.officer,
                    o.disbursed_on, o.currency, o.principal_minor, o.rescheduled, o.bucket, o.bucket_on,
                    o.first_principal_due_on, o.written_off_on,
                    o.principal_minor - o.unpaid_principal_minor as repaid_principal_minor,
                    gone.minor as written_off_minor,
                    o.unpaid_principal_minor - gone.minor as outstanding_minor,
                    case when gone.all_of_it then 0 else o.unpaid_minor end as owed_minor,
                    case when gone.all_of_it then 0 else o.overdue_minor end as overdue_minor,
                    case when gone.all_of_it then 0 else o.overdue_principal_minor end as overdue_principal_minor,
                    case when gone.nothing_owed then 0 else o.days_past_due end as days_past_due,
                    case when gone.nothing_owed then 0 else o.principal_days_past_due end as principal_days_past_due,
                    case when gone.all_of_it then 0
                        else greatest(o.in_time_minor + o.later_minor - o.due_minor, 0) end as credit_minor,
                    case when gone.all_of_it then o.later_minor else 0 end as recovered_minor,
                    o.covered_minor
                from owed o
                cross join lateral (
                    select o.written_off_on is not null and o.unpaid_minor > 0 as all_of_it,
                        o.written_off_on is not null or o.unpaid_minor = 0 as nothing_owed,
                        case when o.written_off_on is not null then o.unpaid_principal_minor else 0 end as minor
                ) gone
            )
            """;

    private PositionStatement() {}
}
