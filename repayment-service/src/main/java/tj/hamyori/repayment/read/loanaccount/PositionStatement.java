package tj.hamyori.repayment.read.loanaccount;

/**
 * The position of every account in one statement: the same figures as {@code AccountPosition}, computed by the
 * database. Parameters: {@code :asOf}, {@code :knownAt} and {@code :mfo}, null for all organisations.
 *
 * <p>Money fills instalments in order, and within one charges, fee, interest, principal; so how far it got follows
 * from the sum alone, and the running sums of a schedule give the line it reached by bisection ({@code width_bucket}),
 * without a pass over the lines. What is unpaid of the line it reached is principal first. Payments dated after a
 * write-off are recoveries. {@code principal_minor} is what was handed over at first, the sum of the borrowers'
 * shares; {@code handed_over_minor} with later tranches. What the group paid for a borrower counts in every amount,
 * but not for the days past due. Only accounts that were ever charged something have their lines summed anew. {@code
 * offset 0} keeps a step from being computed again in each place that uses it. Columns of {@code position}: see the
 * select list.
 */
public final class PositionStatement {

    /** Which accounts are asked for, beside {@code loan_account a}. */
    public static final String OF_THE_ORGANISATION = "(cast(:mfo as text) is null or a.mfo = :mfo)";

    /** Of those, the ones that no folded row stands for, with a borrower in the asked part. */
    public static final String UNFOLDED = OF_THE_ORGANISATION + """
             and a.loan_id in (
                select u.loan_id from unfolded_loan u
                where cast(:part as integer) is null or exists (
                    select from borrower_share b where b.loan_id = u.loan_id and\s""" + inPart("b.member_id") + "))";

    private static final String OF_ASKED = """
            with paid as materialized (
                select r.loan_id, sum(r.amount_minor) as minor, sum(r.lent_minor) as lent_minor
                from repayment r
                join loan_account a on a.loan_id = r.loan_id and %1$s
                where r.paid_on <= :asOf and r.recorded_at <= :knownAt
                    and (r.reversed_recorded_at is null or r.reversed_recorded_at > :knownAt)
                group by r.loan_id
            ), paid_later as materialized (
                select r.loan_id, sum(r.amount_minor) as minor, sum(r.lent_minor) as lent_minor
                from write_off w
                join repayment r on r.loan_id = w.loan_id and r.paid_on > w.written_off_on
                where %2$s and w.recorded_at <= :knownAt and r.paid_on <= :asOf and r.recorded_at <= :knownAt
                    and (r.reversed_recorded_at is null or r.reversed_recorded_at > :knownAt)
                group by r.loan_id
            ), later_version as materialized (
                select loan_id, max(version) as version
                from schedule_version v
                where %3$s and version > 1 and effective_on <= :asOf and recorded_at <= :knownAt
                group by loan_id
            ), charged as (
                select c.loan_id, v.version, v.total_upto_minor, array_agg(c.amount_minor) as minors,
                    array_agg(least(width_bucket(c.due_on - 1, v.due_dates) + 1, cardinality(v.due_dates))) as places
                from charge c
                left join write_off w
                    on w.loan_id = c.loan_id and w.written_off_on <= :asOf and w.recorded_at <= :knownAt
                cross join lateral (
                    select version, due_dates, total_upto_minor from schedule_version
                    where loan_id = c.loan_id and effective_on <= :asOf and recorded_at <= :knownAt
                    order by version desc limit 1) v
                where %4$s and c.charged_on <= least(:asOf, w.written_off_on) and c.recorded_at <= :knownAt
                    and not coalesce(
                        c.waived_on <= least(:asOf, w.written_off_on) and c.waived_recorded_at <= :knownAt, false)
                group by c.loan_id, v.version, v.total_upto_minor
            ), with_charges as materialized (
                select c.loan_id, array_agg(line.minor + (
                    select cast(coalesce(sum(minor), 0) as bigint) from unnest(c.places, c.minors) as u (place, minor)
                    where u.place <= line.place) order by line.place) as total_upto_minor
                from charged c cross join lateral unnest(c.total_upto_minor) with ordinality as line (minor, place)
                group by c.loan_id
            ), known as (
                select a.*, w.written_off_on, v.due_dates, l.loan_id is null as first_schedule,
                    v.total_upto_minor as plan_upto_minor,
                    coalesce(v.principal_upto_minor, v.total_upto_minor) as plan_principal_upto_minor,
                    coalesce(c.total_upto_minor, v.total_upto_minor) as total_upto_minor,
                    case when c.loan_id is null then v.principal_upto_minor
                        else coalesce(v.principal_upto_minor, v.total_upto_minor) end as principal_upto_minor,
                    coalesce(
                        (coalesce(v.principal_upto_minor, v.total_upto_minor))[cardinality(v.due_dates)],
                        a.principal_minor) as handed_over_minor,
                    coalesce(v.rescheduled, false) as rescheduled,
                    cast(coalesce(p.minor, 0) - coalesce(o.minor, 0) as bigint) as in_time_minor,
                    cast(coalesce(o.minor, 0) as bigint) as later_minor,
                    cast(greatest(p.lent_minor, 0) as bigint) as covered_minor,
                    cast(coalesce(p.minor - p.lent_minor, 0) - coalesce(o.minor - o.lent_minor, 0) as bigint)
                        as own_in_time_minor
                from loan_account a
                left join write_off w
                    on w.loan_id = a.loan_id and w.written_off_on <= :asOf and w.recorded_at <= :knownAt
                left join later_version l on l.loan_id = a.loan_id
                left join schedule_version v on v.loan_id = a.loan_id and v.version = coalesce(l.version, 1)
                    and v.effective_on <= :asOf and v.recorded_at <= :knownAt
                left join with_charges c on c.loan_id = a.loan_id
                left join paid p on p.loan_id = a.loan_id
                left join paid_later o on o.loan_id = a.loan_id
                where a.disbursed_on <= :asOf and a.recorded_at <= :knownAt
                    and %1$s
            ), settled_lines as (
                select *,
                    greatest(in_time_minor, 0) as poured_minor,
                    greatest(in_time_minor - covered_minor, 0) as own_minor,
                    width_bucket(greatest(in_time_minor, 0), total_upto_minor) as settled,
                    width_bucket(greatest(in_time_minor - covered_minor, 0), total_upto_minor) as own_settled,
                    width_bucket(cast(:asOf as date) - 1, due_dates) as fallen_due,
                    coalesce(total_upto_minor[cardinality(total_upto_minor)], handed_over_minor) as due_minor
                from known
                offset 0
            ), poured as (
                select *,
                    case when principal_upto_minor is null then least(poured_minor, handed_over_minor)
                        else coalesce(
                            principal_upto_minor[settled + 1] - least(
                                total_upto_minor[settled + 1] - poured_minor,
                                principal_upto_minor[settled + 1] - coalesce(principal_upto_minor[settled], 0)),
                            handed_over_minor) end as repaid_principal_minor,
                    case when principal_upto_minor is null then own_settled
                        else width_bucket(coalesce(
                            principal_upto_minor[own_settled + 1] - least(
                                total_upto_minor[own_settled + 1] - own_minor,
                                principal_upto_minor[own_settled + 1] - coalesce(principal_upto_minor[own_settled], 0)),
                            handed_over_minor), principal_upto_minor) end as own_principal_settled,
                    coalesce(total_upto_minor[fallen_due], 0) as fallen_due_minor,
                    coalesce(case when principal_upto_minor is null then total_upto_minor[fallen_due]
                        else principal_upto_minor[fallen_due] end, 0) as fallen_due_principal_minor,
                    written_off_on is not null and due_minor > poured_minor as gone,
                    written_off_on is not null or due_minor <= poured_minor as nothing_owed
                from settled_lines
                offset 0
            ), position as (
                select loan_id, mfo, loan_number, product_code, group_id, group_number, officer, disbursed_on, currency,
                    principal_minor, handed_over_minor, rescheduled, bucket, bucket_on,
                    due_dates[width_bucket(cast(0 as bigint), coalesce(principal_upto_minor, total_upto_minor)) + 1]
                        as first_principal_due_on,
                    written_off_on, repaid_principal_minor,
                    case when written_off_on is null then 0
                        else handed_over_minor - repaid_principal_minor end as written_off_minor,
                    case when written_off_on is null then handed_over_minor - repaid_principal_minor
                        else 0 end as outstanding_minor,
                    case when gone then 0 else greatest(due_minor - poured_minor, 0) end as owed_minor,
                    case when gone then 0 else greatest(fallen_due_minor - poured_minor, 0) end as overdue_minor,
                    case when gone then 0
                        else greatest(fallen_due_principal_minor - repaid_principal_minor, 0)
                        end as overdue_principal_minor,
                    case when nothing_owed or coalesce(own_settled >= fallen_due, true) then 0
                        else cast(:asOf as date) - due_dates[own_settled + 1] end as days_past_due,
                    case when nothing_owed or coalesce(own_principal_settled >= fallen_due, true) then 0
                        else cast(:asOf as date) - due_dates[own_principal_settled + 1] end as principal_days_past_due,
                    case when gone then 0
                        else greatest(in_time_minor + later_minor - due_minor, 0) end as credit_minor,
                    case when gone then later_minor else 0 end as recovered_minor,
                    covered_minor, own_in_time_minor, first_schedule, due_dates, plan_upto_minor,
                    plan_principal_upto_minor
                from poured
                offset 0
            )
            """;

    /** Common table expressions, the last one named {@code position}; a select follows. */
    public static final String POSITION = OF_ASKED.formatted(OF_THE_ORGANISATION, "true", "true", "true");

    /** The same for the accounts that no folded row stands for; one more parameter, {@code :part}. */
    public static final String POSITION_OF_UNFOLDED =
            OF_ASKED.formatted(UNFOLDED, isUnfolded("w"), isUnfolded("v"), isUnfolded("c"));

    private PositionStatement() {}

    /** Of rows that are few where few loans are unfolded. */
    public static String isUnfolded(String rows) {
        return rows + ".loan_id in (select u.loan_id from unfolded_loan u)";
    }

    /**
     * Whether this id, a member's or a loan's, is in part {@code :part}, 0 or 1, of two that hold about half of all ids
     * each; every one is where it is null. By members, all loans of one are in one part. As a boolean, because
     * PostgreSQL takes a third of rows to be true, but hardly one to be equal to a number.
     */
    public static String inPart(String id) {
        return """
                (cast(:part as integer) is null
                    or cast(get_byte(uuid_send(%s), 15) & 1 as boolean) = cast(cast(:part as integer) as boolean))""".formatted(id);
    }
}
