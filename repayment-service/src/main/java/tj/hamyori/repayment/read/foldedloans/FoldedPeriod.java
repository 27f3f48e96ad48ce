package tj.hamyori.repayment.read.foldedloans;

import tj.hamyori.repayment.read.loanaccount.PositionStatement;

/**
 * Where each folded loan stands and what happened to it in a period, from the one row that is valid on the date as
 * known at the instant: the figures of {@code PositionStatement} and {@code PeriodStatement}. The payments that count
 * are a beginning of its arrays, as within a row they became known in the order in which they were paid; how far it
 * reaches is found by bisection. A subquery with parameters {@code :mfo}, {@code :from}, {@code :asOf}, {@code
 * :knownAt} and {@code :part}; {@code offset 0} keeps a step from being computed again in each place that uses it.
 *
 * <p>Most rows are of one schedule and of repayments alone; for them a figure that differs only with charges, covers or
 * later schedules is null until the last step, which takes the common one.
 */
public final class FoldedPeriod {

    private static final String PERIOD = """
            (
                select loan_id, mfo, currency, product_code, group_id, group_number, officer, disbursed_on,
                    member_id, sex, birth_year, district, household_category, principal_minor, ends_on, rescheduled,
                    written_off_on, first_principal_due_on,
                    case when standing_minor >= fallen_due_minor or nothing_owed then 0 else cast(:asOf as date)
                        - due_dates[width_bucket(standing_minor, principals) + 1] end as principal_days_past_due,
                    matured, matured and %1$s >= maturing_minor as repaid_on_time,
                    handed_over_minor,
                    case when disbursed_on >= :from then handed_over_minor when tranche_on is null then 0
                        else coalesce(tranche_upto_minor[width_bucket(cast(:asOf as date), tranche_on)], 0)
                            - coalesce(tranche_upto_minor[width_bucket(cast(:from as date) - 1, tranche_on)], 0)
                        end as disbursed_in_period_minor,
                    case when written_off_on is null then handed_over_minor - repaid_minor else 0 end
                        as outstanding_minor,
                    case when written_off_on is null then greatest(fallen_due_minor - repaid_minor, 0) else 0 end
                        as overdue_principal_minor,
                    repaid_minor as repaid_principal_minor,
                    case when written_off_on is null then 0 else handed_over_minor - repaid_minor end
                        as written_off_minor,
                    case when gone then later_minor else 0 end as recovered_minor,
                    case when gone and later_minor > 0 then later_minor - later_earlier_minor else 0 end
                        as recovered_in_period_minor,
                    case when gone then 0
                        else greatest(money_minor + later_minor - due_minor, 0) end as credit_minor,
                    fallen_in_period_minor as due_minor, on_time_minor,
                    least(ceiling_minor, planned_minor) - least(ceiling_minor, planned_earlier_minor)
                        as collected_minor,
                    floor_minor - least(floor_minor, planned_earlier_minor) as arrears_at_start_minor,
                    least(floor_minor, planned_minor) - least(floor_minor, planned_earlier_minor) as cleaned_up_minor,
                    case when fallen_in_period_minor = 0 then 0
                        when line_due_on is null then least(fallen_upto_minor, planned_minor)
                            - least(fallen_upto_minor - fallen_in_period_minor, planned_minor)
                        else %2$s end as paid_of_period_minor
                from (
                    select *, case when lines_upto <= lines_before then 0
                            when own_upto_minor is null and line_due_on is null
                                and own_earlier_minor >= line_totals[lines_upto] then fallen_in_period_minor
                            when lines_upto = lines_before + 1 then greatest(0, fallen_in_period_minor
                                - greatest(0, line_totals[lines_upto] - %3$s))
                            else %4$s end as on_time_minor,
                        coalesce(own_repaid_minor, repaid_minor) as standing_minor,
                        coalesce(plan_repaid_minor, repaid_minor) as planned_minor,
                        written_off_on is not null and due_minor > money_minor as gone,
                        written_off_on is not null or due_minor <= money_minor as nothing_owed,
                        coalesce(matures_on, ends_on) between :from and :asOf as matured
                    from (
                        select *, %5$s as repaid_minor,
                            case when own_upto_minor is not null then %6$s end as own_repaid_minor,
                            case when own_upto_minor is not null or plan_upto_minor is not null
                                then %7$s end as plan_repaid_minor,
                            %8$s as planned_earlier_minor,
                            coalesce(principals[fallen_due], 0) as fallen_due_minor,
                            coalesce(principals[fallen_due_today], 0) as ceiling_minor,
                            case when written_off_on < :from then 0 else coalesce(principals[due_before], 0) end
                                as floor_minor,
                            coalesce(line_principals[lines_upto], 0) as fallen_upto_minor,
                            case when lines_upto <= lines_before then 0 else line_principals[lines_upto]
                                - coalesce(line_principals[lines_before], 0) end as fallen_in_period_minor,
                            coalesce(matures_on, ends_on) as maturing_on,
                            coalesce(matures_minor, plan[cardinality(plan)]) as maturing_minor
                        from (
                            select *, coalesce(paid_upto_minor[known], 0) as money_minor,
                                coalesce(own_money[known], 0) as own_minor,
                                coalesce(own_money[known_earlier], 0) as own_earlier_minor,
                                case when later_on is null then 0 else %9$s end as later_minor,
                                case when later_on is null then 0 else %10$s end as later_earlier_minor,
                                coalesce(line_upto_minor, plan) as line_totals,
                                coalesce(line_principal_upto_minor, principals) as line_principals,
                                principals[cardinality(principals)] as handed_over_minor,
                                due_dates[width_bucket(cast(0 as bigint), principals) + 1] as first_principal_due_on,
                                case when line_due_on is null then due_before
                                    else width_bucket(cast(:from as date) - 1, line_due_on) end as lines_before,
                                case when line_due_on is null and written_off_on is null then fallen_due_today
                                    else width_bucket(least(:asOf, written_off_on), line_dates) end as lines_upto
                            from (
                                select *, coalesce(principal_upto_minor, total_upto_minor) as principals,
                                    coalesce(plan_upto_minor, total_upto_minor) as plan,
                                    coalesce(own_upto_minor, paid_upto_minor) as own_money,
                                    coalesce(line_due_on, due_dates) as line_dates,
                                    %11$s as known, %12$s as known_earlier,
                                    width_bucket(cast(:asOf as date) - 1, due_dates) as fallen_due,
                                    width_bucket(cast(:asOf as date), due_dates) as fallen_due_today,
                                    width_bucket(cast(:from as date) - 1, due_dates) as due_before,
                                    due_dates[cardinality(due_dates)] as ends_on,
                                    total_upto_minor[cardinality(total_upto_minor)] as due_minor
                                from folded_loan
                                where %13$s and %14$s
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

    /** Those with one borrower in the part, whose attributes are columns. */
    public static final String OF_ONE_BORROWER =
            where("member_id is not null and " + PositionStatement.inPart("member_id"));

    public static final String OF_SEVERAL_BORROWERS = where("member_id is null");

    /** What was outstanding on each of the dates in the array {@code :points}, of the loans in the part. */
    public static final String OUTSTANDING = """
            (
                select currency, mfo, handed_over_minor - %s as outstanding_minor
                from (
                    select currency, mfo, principal_upto_minor, total_upto_minor, principals,
                        principals[cardinality(principals)] as handed_over_minor,
                        coalesce(paid_upto_minor[%s], 0) as money_minor
                    from folded_loan
                    cross join lateral (select coalesce(principal_upto_minor, total_upto_minor) as principals) plan
                    cross join unnest(cast(:points as date[])) point
                    where %s and written_off_on is null and %s
                    offset 0
                ) poured
            )
            """.formatted(
                    repaid("money_minor", "total_upto_minor"),
                    known("point", "paid"),
                    valid("point"),
                    PositionStatement.inPart("loan_id"));

    private FoldedPeriod() {}

    private static String where(String condition) {
        return PERIOD.formatted(
                ownBy("maturing_on"),
                ofEachLine("own_minor"),
                ownBy("line_dates[lines_upto]"),
                ofEachLine(ownBy("line_dates[n]")),
                repaid("money_minor", "total_upto_minor"),
                repaid("least(money_minor, own_minor)", "total_upto_minor"),
                repaid("own_minor", "plan"),
                repaid("own_earlier_minor", "plan"),
                later(":asOf"),
                later("cast(:from as date) - 1"),
                known(":asOf", "paid"),
                known("cast(:from as date) - 1", "paid"),
                valid(":asOf"),
                condition);
    }

    /** The row of each loan, and no more than one, that says how it stands on this date. */
    private static String valid(String date) {
        return """
                valid_from <= %1$s and valid_until > %1$s and known_from <= :knownAt and known_until > :knownAt
                    and (cast(:mfo as text) is null or mfo = :mfo)
                    and loan_id not in (select loan_id from unfolded_loan)""".formatted(date);
    }

    /** How many of these payments count: paid by the date and known by the instant. */
    private static String known(String date, String payments) {
        return """
                least(width_bucket(cast(%1$s as date), %2$s_on),
                    width_bucket(cast(:knownAt as timestamptz), %2$s_recorded_at))""".formatted(date, payments);
    }

    private static String later(String date) {
        return "coalesce(later_upto_minor[" + known(date, "later") + "], 0)";
    }

    /** What of her own had come in by a date of the period. */
    private static String ownBy(String date) {
        return "coalesce(own_money[least(known, width_bucket(%s, paid_on))], 0)".formatted(date);
    }

    /** Principal of the period's lines which this much money leaves paid; what it leaves unpaid is principal first. */
    private static String ofEachLine(String money) {
        return """
                (select cast(sum(greatest(0, line.principal_minor
                        - greatest(0, line_totals[n] - %s))) as bigint)
                    from generate_series(lines_before + 1, lines_upto) n
                    cross join lateral (select line_principals[n] - coalesce(line_principals[n - 1], 0)
                        as principal_minor) line)""".formatted(money);
    }

    /** Principal that this sum repays of a schedule; of the line it reached, principal is paid last. */
    private static String repaid(String sum, String totals) {
        String settled = "width_bucket(" + sum + ", " + totals + ")";
        return """
                case when %1$s <= 0 then 0 when principal_upto_minor is null then least(%1$s, handed_over_minor)
                    else coalesce(principals[%2$s + 1] - least(%3$s[%2$s + 1] - %1$s,
                        principals[%2$s + 1] - coalesce(principals[%2$s], 0)), handed_over_minor) end
                """.formatted(sum, settled, totals);
    }
}
