package tj.hamyori.repayment.read.foldedloans;

import tj.hamyori.repayment.read.loanaccount.PositionStatement;

/**
 * Where each folded loan stands and what happened to it in a period, from its row alone: the figures of {@code
 * PositionStatement} and {@code PeriodStatement} for a loan with one schedule and nothing but repayments. The
 * repayments that count are a beginning of its arrays, as they became known in the order in which they were paid; how
 * far it reaches is found by bisection. A subquery with parameters {@code :mfo}, {@code :from}, {@code :asOf},
 * {@code :knownAt} and {@code :part}; {@code offset 0} keeps a step from being computed again in each place that uses
 * it.
 */
public final class FoldedPeriod {

    /** Those with one borrower in the part, whose attributes are columns. */
    public static final String OF_ONE_BORROWER =
            where("member_id is not null and " + PositionStatement.inPart("member_id"));

    public static final String OF_SEVERAL_BORROWERS = where("member_id is null");

    public static final String OF_ALL = where("true");

    /** Borrowers in the part with a loan that may have unpaid principal; whoever has, is among them. */
    public static final String MAYBE_OPEN = """
            select member_id from folded_loan
            where member_id is not null and %s and disbursed_on <= :asOf and recorded_at <= :knownAt
                and (cast(:mfo as text) is null or mfo = :mfo)
                and coalesce(paid_upto_minor[least(width_bucket(cast(:asOf as date), paid_on),
                        width_bucket(cast(:knownAt as timestamptz), paid_recorded_at))], 0)
                    < total_upto_minor[cardinality(total_upto_minor)]
            """.formatted(PositionStatement.inPart("member_id"));

    private static final String PERIOD = """
            (
                select loan_id, mfo, currency, product_code, group_id, group_number, officer, disbursed_on,
                    member_id, sex, birth_year, district, household_category, principal_minor, ends_on,
                    false as rescheduled, cast(null as date) as written_off_on, first_principal_due_on,
                    case when repaid_minor >= fallen_due_minor then 0 else cast(:asOf as date)
                        - due_dates[width_bucket(repaid_minor, principals) + 1] end as principal_days_past_due,
                    ends_on between :from and :asOf as matured,
                    case when ends_on between :from and :asOf then %1$s >= total_minor
                        else false end as repaid_on_time,
                    principal_minor as handed_over_minor,
                    case when disbursed_on >= :from then principal_minor else 0 end as disbursed_in_period_minor,
                    principal_minor - repaid_minor as outstanding_minor,
                    greatest(fallen_due_minor - repaid_minor, 0) as overdue_principal_minor,
                    repaid_minor as repaid_principal_minor,
                    cast(0 as bigint) as written_off_minor, cast(0 as bigint) as recovered_minor,
                    cast(0 as bigint) as recovered_in_period_minor,
                    greatest(money_minor - total_minor, 0) as credit_minor,
                    ceiling_minor - floor_minor as due_minor, on_time_minor,
                    least(ceiling_minor, repaid_minor) - least(ceiling_minor, repaid_earlier_minor) as collected_minor,
                    floor_minor - least(floor_minor, repaid_earlier_minor) as arrears_at_start_minor,
                    least(floor_minor, repaid_minor) - least(floor_minor, repaid_earlier_minor) as cleaned_up_minor,
                    least(ceiling_minor, repaid_minor) - least(floor_minor, repaid_minor) as paid_of_period_minor
                from (
                    select *, case when due_upto = due_before then 0
                        when money_earlier_minor >= total_upto_minor[due_upto] then ceiling_minor - floor_minor
                        when due_upto = due_before + 1 then greatest(0, ceiling_minor - floor_minor
                            - greatest(0, total_upto_minor[due_upto] - %2$s))
                        else (
                            select cast(sum(greatest(0, line.principal_minor
                                - greatest(0, total_upto_minor[n] - %3$s))) as bigint)
                            from generate_series(due_before + 1, due_upto) n
                            cross join lateral (select principals[n] - coalesce(principals[n - 1], 0)
                                as principal_minor) line) end as on_time_minor
                    from (
                        select *, %4$s as repaid_minor, %5$s as repaid_earlier_minor,
                            coalesce(principals[fallen_due], 0) as fallen_due_minor,
                            coalesce(principals[due_upto], 0) as ceiling_minor,
                            coalesce(principals[due_before], 0) as floor_minor
                        from (
                            select *, coalesce(paid_upto_minor[known], 0) as money_minor,
                                coalesce(paid_upto_minor[known_earlier], 0) as money_earlier_minor
                            from (
                                select *, coalesce(principal_upto_minor, total_upto_minor) as principals,
                                    least(width_bucket(cast(:asOf as date), paid_on),
                                        width_bucket(cast(:knownAt as timestamptz), paid_recorded_at)) as known,
                                    least(width_bucket(cast(:from as date) - 1, paid_on),
                                        width_bucket(cast(:knownAt as timestamptz), paid_recorded_at)) as known_earlier,
                                    width_bucket(cast(:asOf as date) - 1, due_dates) as fallen_due,
                                    width_bucket(cast(:asOf as date), due_dates) as due_upto,
                                    width_bucket(cast(:from as date) - 1, due_dates) as due_before,
                                    due_dates[cardinality(due_dates)] as ends_on,
                                    total_upto_minor[cardinality(total_upto_minor)] as total_minor,
                                    due_dates[width_bucket(cast(0 as bigint),
                                        coalesce(principal_upto_minor, total_upto_minor)) + 1]
                                        as first_principal_due_on
                                from folded_loan
                                where disbursed_on <= :asOf and recorded_at <= :knownAt
                                    and (cast(:mfo as text) is null or mfo = :mfo) and %6$s
                                    and not exists (select from unfolded_loan u where u.loan_id = folded_loan.loan_id)
                                offset 0
                            ) bisected
                            offset 0
                        ) poured
                        offset 0
                    ) repaid
                    offset 0
                ) collected
            )
            """;

    private FoldedPeriod() {}

    private static String where(String condition) {
        return PERIOD.formatted(
                moneyBy("ends_on"),
                moneyBy("due_dates[due_upto]"),
                moneyBy("due_dates[n]"),
                repaid("money_minor"),
                repaid("money_earlier_minor"),
                condition);
    }

    /** What had come in by a date of the period. */
    private static String moneyBy(String date) {
        return "coalesce(paid_upto_minor[least(known, width_bucket(%s, paid_on))], 0)".formatted(date);
    }

    /** Principal that this sum repays; of the line it reached, principal is paid last. */
    private static String repaid(String sum) {
        String settled = "width_bucket(" + sum + ", total_upto_minor)";
        return """
                case when principal_upto_minor is null or %1$s = 0 then least(%1$s, principal_minor)
                    else coalesce(principals[%2$s + 1] - least(total_upto_minor[%2$s + 1] - %1$s,
                        principals[%2$s + 1] - coalesce(principals[%2$s], 0)), principal_minor) end
                """.formatted(sum, settled);
    }
}
