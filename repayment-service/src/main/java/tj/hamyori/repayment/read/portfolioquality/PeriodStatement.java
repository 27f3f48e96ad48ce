package tj.hamyori.repayment.read.portfolioquality;

import tj.hamyori.repayment.read.loanaccount.PositionStatement;

/**
 * What fell due, was collected and came to its end between {@code :from} and {@code :asOf}, for each account that no
 * folded row stands for: common table expressions that follow {@code position}, the last one named {@code period}.
 * Money is the borrower's own, up to a write-off. A line counts in the schedule that was in force on its due date, so
 * that a later reschedule does not hide that it was missed; whether a loan came to its end is judged by its first
 * schedule, or by the one that its last tranche led to. Charges are left aside: a line is paid when the money comes up
 * to what the schedule alone asks for.
 *
 * <p>Of a line of which the money leaves x unpaid, the unpaid principal is the smaller of x and its principal, because
 * principal is paid last.
 *
 * <p>Nearly all accounts only ever had one schedule; for those every figure follows from the running sums that came
 * with the position. The few with more go the long way, line by line: {@code versions} to {@code rescheduled_own}.
 */
final class PeriodStatement {

    static final String PERIOD = """
            , versions as (
                select loan_id, version, effective_on,
                    lead(effective_on) over (partition by loan_id order by version) as until
                from schedule_version v
                where effective_on <= :asOf and recorded_at <= :knownAt and %8$s
                    and loan_id in (select loan_id from schedule_version
                        where version > 1 and effective_on <= :asOf and recorded_at <= :knownAt)
            ), tranche as (
                select loan_id, sum(amount_minor) as minor
                from schedule_decision d
                where %9$s and kind = 'TRANCHE' and decided_on between :from and :asOf and recorded_at <= :knownAt
                group by loan_id
            ), several_versions as (
                select loan_id, max(version) as version from versions group by loan_id
            ), received as materialized (
                select loan_id, array_agg(paid_on order by paid_on) as paid_dates,
                    array_agg(own_upto_minor order by paid_on) as own_upto_minor
                from (
                    select r.loan_id, r.paid_on, cast(sum(sum(r.amount_minor - r.lent_minor))
                        over (partition by r.loan_id order by r.paid_on) as bigint) as own_upto_minor
                    from repayment r
                    join loan_account a on a.loan_id = r.loan_id and %4$s
                    left join write_off w
                        on w.loan_id = r.loan_id and w.written_off_on <= :asOf and w.recorded_at <= :knownAt
                    where r.paid_on between :from and :asOf and r.recorded_at <= :knownAt
                        and (r.reversed_recorded_at is null or r.reversed_recorded_at > :knownAt)
                        and (w.written_off_on is null or r.paid_on <= w.written_off_on)
                    group by r.loan_id, r.paid_on
                ) day
                group by loan_id
            ), own as materialized (
                select m.loan_id, w.written_off_on, r.paid_dates, r.own_upto_minor, o.upto_minor,
                    o.upto_minor - coalesce(r.own_upto_minor[cardinality(r.own_upto_minor)], 0) as earlier_minor
                from several_versions m
                left join write_off w
                    on w.loan_id = m.loan_id and w.written_off_on <= :asOf and w.recorded_at <= :knownAt
                left join received r on r.loan_id = m.loan_id
                left join paid p on p.loan_id = m.loan_id
                left join paid_later l on l.loan_id = m.loan_id
                cross join lateral (select cast(coalesce(p.minor - p.lent_minor, 0)
                    - coalesce(l.minor - l.lent_minor, 0) as bigint) as upto_minor) o
            ), due_line as (
                select v.loan_id, v.total_upto_minor[n.number] as upto_minor, o.upto_minor as final_minor,
                    sums.principals[n.number] - coalesce(sums.principals[n.number - 1], 0) as principal_minor,
                    o.earlier_minor + coalesce(o.own_upto_minor[width_bucket(v.due_dates[n.number], o.paid_dates)], 0)
                        as reached_minor
                from own o
                join schedule_version v on v.loan_id = o.loan_id
                join versions s on s.loan_id = v.loan_id and s.version = v.version
                cross join lateral (select coalesce(v.principal_upto_minor, v.total_upto_minor) as principals) sums
                cross join lateral generate_series(
                    width_bucket(cast(:from as date) - 1, v.due_dates) + 1,
                    width_bucket(least(:asOf, o.written_off_on), v.due_dates)) n (number)
                where (v.version = 1 or v.due_dates[n.number] >= s.effective_on)
                    and (s.until is null or v.due_dates[n.number] < s.until)
            ), fell_due as (
                select loan_id, sum(principal_minor) as due_minor,
                    sum(greatest(0, principal_minor - greatest(0, upto_minor - reached_minor))) as on_time_minor,
                    sum(greatest(0, principal_minor - greatest(0, upto_minor - final_minor))) as paid_minor
                from due_line
                group by loan_id
            ), paying as (
                select o.loan_id, o.earlier_minor, o.upto_minor, v.total_upto_minor as totals, sums.principals,
                    width_bucket(o.earlier_minor, v.total_upto_minor) as earlier,
                    width_bucket(o.upto_minor, v.total_upto_minor) as upto,
                    coalesce(sums.principals[width_bucket(cast(:asOf as date), v.due_dates)], 0) as ceiling_minor
                from own o
                join several_versions m on m.loan_id = o.loan_id
                join schedule_version v on v.loan_id = o.loan_id and v.version = m.version
                cross join lateral (select coalesce(v.principal_upto_minor, v.total_upto_minor) as principals) sums
                where o.upto_minor <> o.earlier_minor
                offset 0
            ), collected as (
                select loan_id,
                    least(ceiling_minor, coalesce(principals[upto + 1] - least(totals[upto + 1] - upto_minor,
                            principals[upto + 1] - coalesce(principals[upto], 0)), ceiling_minor))
                        - least(ceiling_minor, coalesce(principals[earlier + 1]
                            - least(totals[earlier + 1] - earlier_minor,
                                principals[earlier + 1] - coalesce(principals[earlier], 0)), ceiling_minor))
                        as collected_minor
                from paying
            ), recovered as (
                select w.loan_id, sum(r.amount_minor) as minor
                from write_off w
                join repayment r on r.loan_id = w.loan_id and r.paid_on > w.written_off_on and r.paid_on >= :from
                where %10$s and w.recorded_at <= :knownAt and r.paid_on <= :asOf and r.recorded_at <= :knownAt
                    and (r.reversed_recorded_at is null or r.reversed_recorded_at > :knownAt)
                group by w.loan_id
            ), rescheduled_own as (
                select o.loan_id, f.due_minor, f.on_time_minor, f.paid_minor, c.collected_minor,
                    m.ends_on between :from and :asOf as matured,
                    m.ends_on between :from and :asOf and o.earlier_minor
                        + coalesce(o.own_upto_minor[width_bucket(m.ends_on, o.paid_dates)], 0) >= m.total_minor
                        as repaid_on_time
                from own o
                left join fell_due f on f.loan_id = o.loan_id
                left join collected c on c.loan_id = o.loan_id
                left join lateral (
                    select due_dates[cardinality(due_dates)] as ends_on,
                        total_upto_minor[cardinality(due_dates)] as total_minor
                    from schedule_version v
                    where v.loan_id = o.loan_id and (v.version = 1 or v.cause = 'TRANCHE' and not v.rescheduled)
                        and v.effective_on <= :asOf and v.recorded_at <= :knownAt
                    order by version desc limit 1) m on true
            ), bisected as (
                select p.*, r.paid_dates, r.own_upto_minor,
                    width_bucket(cast(:from as date) - 1, due_dates) as due_before,
                    width_bucket(least(:asOf, written_off_on), due_dates) as due_upto,
                    coalesce(plan_principal_upto_minor[width_bucket(cast(:asOf as date), due_dates)], 0)
                        as ceiling_minor,
                    case when written_off_on < :from then 0 else coalesce(
                        plan_principal_upto_minor[width_bucket(cast(:from as date) - 1, due_dates)], 0) end
                        as floor_minor,
                    due_dates[cardinality(due_dates)] as ends_on,
                    own_in_time_minor - coalesce(r.own_upto_minor[cardinality(r.own_upto_minor)], 0) as earlier_minor
                from position p left join received r on r.loan_id = p.loan_id
                offset 0
            ), period as (
                select b.*,
                    case when b.disbursed_on >= :from then handed_over_minor
                        else coalesce(t.minor, 0) end as disbursed_in_period_minor,
                    coalesce(case when not first_schedule then x.due_minor
                        when due_upto > due_before then plan_principal_upto_minor[due_upto]
                            - coalesce(plan_principal_upto_minor[due_before], 0) end, 0) as due_minor,
                    coalesce(case when not first_schedule then x.on_time_minor
                        when due_upto > due_before then (
                            select sum(greatest(0, line.principal_minor - greatest(0,
                                plan_upto_minor[n] - earlier_minor
                                    - coalesce(own_upto_minor[width_bucket(due_dates[n], paid_dates)], 0))))
                            from generate_series(due_before + 1, due_upto) n
                            cross join lateral (select plan_principal_upto_minor[n]
                                - coalesce(plan_principal_upto_minor[n - 1], 0) as principal_minor) line) end, 0)
                        as on_time_minor,
                    coalesce(case when not first_schedule then x.collected_minor
                        when paid_dates is not null then %1$s - %2$s end, 0) as collected_minor,
                    floor_minor - %3$s as arrears_at_start_minor,
                    coalesce(case when not first_schedule then x.paid_minor
                        when due_upto > due_before then %6$s - %7$s end, 0) as paid_of_period_minor,
                    case when paid_dates is null then 0 else %5$s - %3$s end as cleaned_up_minor,
                    coalesce(case when first_schedule then ends_on between :from and :asOf else x.matured end, false)
                        as matured,
                    coalesce(case when not first_schedule then x.repaid_on_time
                        when ends_on between :from and :asOf then earlier_minor
                            + coalesce(own_upto_minor[width_bucket(ends_on, paid_dates)], 0)
                            >= plan_upto_minor[cardinality(due_dates)] end, false) as repaid_on_time,
                    case when recovered_minor > 0 then coalesce(r.minor, 0) else 0 end as recovered_in_period_minor
                from bisected b
                left join rescheduled_own x on x.loan_id = b.loan_id
                left join recovered r on r.loan_id = b.loan_id
                left join tranche t on t.loan_id = b.loan_id
            )
            """.formatted(
                    repaid("own_in_time_minor", "ceiling_minor"),
                    repaid("earlier_minor", "ceiling_minor"),
                    repaid("earlier_minor", "floor_minor"),
                    PositionStatement.UNFOLDED,
                    repaid("own_in_time_minor", "floor_minor"),
                    repaid("own_in_time_minor", "plan_principal_upto_minor[due_upto]"),
                    repaid("own_in_time_minor", "coalesce(plan_principal_upto_minor[due_before], 0)"),
                    PositionStatement.isUnfolded("v"),
                    PositionStatement.isUnfolded("d"),
                    PositionStatement.isUnfolded("w"));

    /** Of the first instalments with this much principal, what this sum repays by the plan. */
    private static String repaid(String sum, String most) {
        String settled = "width_bucket(" + sum + ", plan_upto_minor)";
        return """
                least(%3$s, coalesce(plan_principal_upto_minor[%1$s + 1] - least(
                    plan_upto_minor[%1$s + 1] - %2$s, plan_principal_upto_minor[%1$s + 1]
                        - coalesce(plan_principal_upto_minor[%1$s], 0)), %3$s))
                """.formatted(settled, sum, most);
    }

    private PeriodStatement() {}
}
