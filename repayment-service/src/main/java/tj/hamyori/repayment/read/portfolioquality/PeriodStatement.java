package tj.hamyori.repayment.read.portfolioquality;

/**
 * What fell due, was collected and came to its end between {@code :from} and {@code :asOf}, for each account: common
 * table expressions that follow {@code position}, the last one named {@code period}. Money is the borrower's own, up to
 * a write-off. A line counts in the schedule that was in force on its due date, so that a later reschedule does not
 * hide that it was missed; whether a loan came to its end is judged by its first schedule. Charges are left aside: a
 * line is paid when the money comes up to what the schedule alone asks for.
 *
 * <p>Of a line of which the money leaves x unpaid, the unpaid principal is the smaller of x and its principal, because
 * principal is paid last.
 */
final class PeriodStatement {

    static final String PERIOD = """
            , versions as (
                select loan_id, version, effective_on,
                    lead(effective_on) over (partition by loan_id order by version) as until
                from schedule_version
                where effective_on <= :asOf and recorded_at <= :knownAt
                    and loan_id in (select loan_id from schedule_version
                        where version > 1 and effective_on <= :asOf and recorded_at <= :knownAt)
            ), several_versions as (
                select loan_id, max(version) as version from versions group by loan_id
            ), own as materialized (
                select r.loan_id,
                    cast(sum(r.amount_minor - r.lent_minor) filter (where r.paid_on < :from) as bigint)
                        as earlier_minor,
                    cast(sum(r.amount_minor - r.lent_minor) as bigint) as upto_minor
                from repayment r
                join position p on p.loan_id = r.loan_id and r.paid_on <= coalesce(p.written_off_on, :asOf)
                where r.recorded_at <= :knownAt
                    and (r.reversed_recorded_at is null or r.reversed_recorded_at > :knownAt)
                group by r.loan_id
            ), in_period as materialized (
                select r.loan_id, r.paid_on, r.amount_minor - r.lent_minor as own_minor
                from repayment r
                join position p on p.loan_id = r.loan_id and r.paid_on <= coalesce(p.written_off_on, :asOf)
                where r.paid_on >= :from and r.recorded_at <= :knownAt
                    and (r.reversed_recorded_at is null or r.reversed_recorded_at > :knownAt)
            ), due_line as (
                select v.loan_id, n.number, v.due_dates[n.number] as due_on, v.total_upto_minor[n.number] as upto_minor,
                    sums.principals[n.number] - coalesce(sums.principals[n.number - 1], 0) as principal_minor
                from position p
                join schedule_version v on v.loan_id = p.loan_id
                left join several_versions m on m.loan_id = v.loan_id
                left join versions s on s.loan_id = v.loan_id and s.version = v.version
                cross join lateral (select coalesce(v.principal_upto_minor, v.total_upto_minor) as principals) sums
                cross join lateral generate_series(
                    width_bucket(cast(:from as date) - 1, v.due_dates) + 1,
                    width_bucket(coalesce(p.written_off_on, :asOf), v.due_dates)) n (number)
                where v.effective_on <= :asOf and v.recorded_at <= :knownAt
                    and (m.loan_id is null or (v.version = 1 or v.due_dates[n.number] >= s.effective_on)
                        and (s.until is null or v.due_dates[n.number] < s.until))
            ), reached as (
                select l.loan_id, l.number, l.upto_minor, l.principal_minor,
                    coalesce(sum(i.own_minor), 0) as since_minor
                from due_line l
                left join in_period i on i.loan_id = l.loan_id and i.paid_on <= l.due_on
                group by l.loan_id, l.number, l.upto_minor, l.principal_minor
            ), fell_due as (
                select r.loan_id, sum(r.principal_minor) as due_minor,
                    sum(greatest(0, r.principal_minor
                        - greatest(0, r.upto_minor - r.since_minor - coalesce(o.earlier_minor, 0)))) as on_time_minor
                from reached r left join own o on o.loan_id = r.loan_id
                group by r.loan_id
            ), paying as (
                select o.*, v.total_upto_minor as totals, sums.principals,
                    width_bucket(o.earlier_minor0, v.total_upto_minor) as earlier,
                    width_bucket(o.upto_minor, v.total_upto_minor) as upto,
                    coalesce(sums.principals[width_bucket(cast(:asOf as date), v.due_dates)], 0) as ceiling_minor
                from (select loan_id, coalesce(earlier_minor, 0) as earlier_minor0, upto_minor from own) o
                left join several_versions m on m.loan_id = o.loan_id
                join schedule_version v on v.loan_id = o.loan_id and v.version = coalesce(m.version, 1)
                    and v.effective_on <= :asOf and v.recorded_at <= :knownAt
                cross join lateral (select coalesce(v.principal_upto_minor, v.total_upto_minor) as principals) sums
                where o.upto_minor <> o.earlier_minor0
                offset 0
            ), collected as (
                select loan_id,
                    least(ceiling_minor, coalesce(principals[upto + 1] - least(totals[upto + 1] - upto_minor,
                            principals[upto + 1] - coalesce(principals[upto], 0)), ceiling_minor))
                        - least(ceiling_minor, coalesce(principals[earlier + 1]
                            - least(totals[earlier + 1] - earlier_minor0,
                                principals[earlier + 1] - coalesce(principals[earlier], 0)), ceiling_minor))
                        as collected_minor
                from paying
            ), ended as (
                select p.loan_id, v.due_dates[cardinality(v.due_dates)] as ended_on,
                    v.total_upto_minor[cardinality(v.due_dates)] as total_minor
                from position p
                join schedule_version v on v.loan_id = p.loan_id and v.version = 1
                where v.recorded_at <= :knownAt
                    and v.due_dates[cardinality(v.due_dates)] between :from and :asOf
            ), matured as (
                select e.loan_id,
                    coalesce(max(o.earlier_minor), 0) + coalesce(sum(i.own_minor), 0) >= e.total_minor as on_time
                from ended e
                left join own o on o.loan_id = e.loan_id
                left join in_period i on i.loan_id = e.loan_id and i.paid_on <= e.ended_on
                group by e.loan_id, e.total_minor
            ), recovered as (
                select w.loan_id, sum(r.amount_minor) as minor
                from write_off w
                join repayment r on r.loan_id = w.loan_id and r.paid_on > w.written_off_on and r.paid_on >= :from
                where w.recorded_at <= :knownAt and r.paid_on <= :asOf and r.recorded_at <= :knownAt
                    and (r.reversed_recorded_at is null or r.reversed_recorded_at > :knownAt)
                group by w.loan_id
            ), period as (
                select p.*, coalesce(f.due_minor, 0) as due_minor, coalesce(f.on_time_minor, 0) as on_time_minor,
                    coalesce(c.collected_minor, 0) as collected_minor,
                    m.loan_id is not null as matured, coalesce(m.on_time, false) as repaid_on_time,
                    case when p.recovered_minor > 0 then coalesce(r.minor, 0) else 0 end as recovered_in_period_minor
                from position p
                left join fell_due f on f.loan_id = p.loan_id
                left join collected c on c.loan_id = p.loan_id
                left join matured m on m.loan_id = p.loan_id
                left join recovered r on r.loan_id = p.loan_id
            )
            """;

    private PeriodStatement() {}
}
