package tj.hamyori.repayment.read.portfolioquality;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tj.hamyori.repayment.read.foldedloans.FoldedPeriod;
import tj.hamyori.repayment.read.loanaccount.PositionStatement;

/**
 * The statement behind portfolio quality: where each loan stands and what happened to it in the period, from its folded
 * row or, for the others, from all its rows; each loan split over its borrowers in proportion to their shares (cut so
 * that the parts add up to the whole), summed by currency, organisation and the asked dimensions. A borrower with
 * several open loans keeps rows of her own, so that she can be counted once in any fold.
 */
final class ShareStatement {

    /** The sums are the last columns, in their order, from this one on. */
    static final String FIRST_SUM = "sum_0";

    private static final List<String> AMOUNTS = List.of(
            "handed_over",
            "disbursed_in_period",
            "outstanding",
            "overdue_principal",
            "repaid_principal",
            "written_off",
            "recovered",
            "recovered_in_period",
            "credit",
            "due",
            "on_time",
            "collected",
            "arrears_at_start",
            "cleaned_up",
            "paid_of_period");

    /** A loan whose money came to another of the same borrower on the day it was handed over. */
    private static final String REFINANCED = """
            , refinanced as materialized (
                select distinct a.loan_id
                from repayment r
                join loan_account o on o.loan_id = r.loan_id
                join borrower_share before on before.loan_id = r.loan_id
                join borrower_share b on b.member_id = before.member_id and b.loan_id <> r.loan_id
                join loan_account a on a.loan_id = b.loan_id and a.mfo = o.mfo and a.disbursed_on = r.paid_on
                where r.channel = 'REFINANCING' and r.paid_on <= :asOf and r.recorded_at <= :knownAt
                    and (r.reversed_recorded_at is null or r.reversed_recorded_at > :knownAt)
            )
            """;

    private static final String LOAN = """
            loan_id, mfo, currency, product_code, group_id, group_number, officer, disbursed_on, principal_minor,
                    ends_on, rescheduled, written_off_on, first_principal_due_on, principal_days_past_due, matured,
                    repaid_on_time,
            """;

    private static final String SHARES = """
            , loan as materialized (
                select %1$s %2$s from period
                union all
                select %1$s %2$s from %3$s folded
            ), share as materialized (
                select %4$s, b.member_id, %5$s%6$s
                from loan p join borrower_share b on b.loan_id = p.loan_id and %13$s
            ), one_borrower as materialized (
                select * from %7$s folded
            ), several as materialized (
                select member_id from (
                    select member_id from share where open
                    union all
                    select member_id from one_borrower where outstanding_minor > 0
                ) borrower
                group by member_id having count(*) > 1
            ), each_share as (
                select * from share
                union all
                select %4$s, b.member_id, %8$s%6$s
                from one_borrower p cross join lateral (
                    select p.member_id, p.sex, p.birth_year, p.district, p.household_category) b
            ), provided as (
                select *, case when open and member_id in (select member_id from several)
                        then member_id end as member_of_several,
                    loan_id in (select loan_id from refinanced) as refinanced, %9$s as part_provision
                from each_share
            )
            select currency, mfo, member_of_several, bool_or(borrower_sex = 'F') as is_woman,
                grouping(%10$s) as family, %10$s,
                %11$s
            from provided group by currency, mfo, member_of_several, grouping sets (%12$s)
            """;

    /** Of a loan, the same for each of its shares. */
    private static final String FACTS = """
            p.loan_id, p.currency, p.mfo, p.disbursed_on, p.ends_on, p.rescheduled, p.principal_days_past_due,
                    p.first_principal_due_on, p.written_off_on, p.matured, p.repaid_on_time,
                    p.outstanding_minor > 0 as open, b.sex as borrower_sex""";

    private ShareStatement() {}

    static String of(QualityQuestion question, ProvisionTable provisions) {
        String columns = question.columns().stream()
                .map(dimension -> ",\n        " + dimension.column())
                .collect(Collectors.joining());
        String keys = question.columns().stream().map(Dimension::key).collect(Collectors.joining(", "));
        List<String> sets = question.families().stream()
                .map(family -> family.stream().map(Dimension::key).collect(Collectors.joining(", ", "(", ")")))
                .toList();
        String sums = Stream.of(Sum.values()).map(Sum::column).collect(Collectors.joining(",\n    "));
        return PositionStatement.POSITION_OF_UNFOLDED
                + PeriodStatement.PERIOD
                + REFINANCED
                + SHARES.formatted(
                        LOAN,
                        amounts(amount -> amount + "_minor"),
                        FoldedPeriod.OF_SEVERAL_BORROWERS,
                        FACTS,
                        amounts(ShareStatement::part),
                        columns,
                        FoldedPeriod.OF_ONE_BORROWER,
                        amounts(amount -> "p.%1$s_minor as part_%1$s".formatted(amount)),
                        provisions.expression("part_outstanding"),
                        keys,
                        sums,
                        String.join(", ", sets),
                        PositionStatement.inPart("b.member_id"));
    }

    private static String amounts(UnaryOperator<String> column) {
        return AMOUNTS.stream().map(column).collect(Collectors.joining(",\n        "));
    }

    /** What all shares up to this one get less what all before it got; most loans have one borrower and no division. */
    private static String part(String amount) {
        return """
                case when b.principal_minor = p.principal_minor then cast(%1$s_minor as bigint)
                    else cast(div(cast(%1$s_minor as numeric) * b.upto_minor, p.principal_minor)
                        - div(cast(%1$s_minor as numeric) * (b.upto_minor - b.principal_minor), p.principal_minor)
                        as bigint) end as part_%1$s""".formatted(amount);
    }
}
