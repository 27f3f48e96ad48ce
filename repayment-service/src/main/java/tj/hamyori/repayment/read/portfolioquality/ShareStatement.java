package tj.hamyori.repayment.read.portfolioquality;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tj.hamyori.repayment.read.loanaccount.PositionStatement;

/**
 * The statement behind portfolio quality: positions, what happened in the period, each loan split over its borrowers in
 * proportion to their shares (cut so that the parts add up to the whole), summed by currency, organisation and the
 * asked dimensions. A borrower with several open loans keeps rows of her own, so that she can be counted once in any
 * fold.
 */
final class ShareStatement {

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
            "collected");

    private static final String SHARES = """
            , share as materialized (
                select p.currency, p.mfo, p.rescheduled, p.principal_days_past_due, p.first_principal_due_on,
                    p.written_off_on, p.matured, p.repaid_on_time, p.outstanding_minor > 0 as open,
                    b.member_id, b.sex as borrower_sex,
                    %s%s
                from period p join borrower_share b on b.loan_id = p.loan_id
            ), several as (
                select currency, member_id from share where open group by currency, member_id having count(*) > 1
            ), provided as (
                select s.*, case when open then m.member_id end as member_of_several, %s as part_provision
                from share s left join several m on m.currency = s.currency and m.member_id = s.member_id
            )
            select currency, mfo, member_of_several, bool_or(borrower_sex = 'F') as is_woman, %s as family%s,
                %s
            from provided group by currency, mfo, member_of_several, grouping sets (%s)
            """;

    private ShareStatement() {}

    static String of(QualityQuestion question, ProvisionTable provisions) {
        String columns = question.by().stream()
                .map(dimension -> ",\n        " + dimension.column())
                .collect(Collectors.joining());
        String keys =
                question.by().stream().map(dimension -> ", " + dimension.key()).collect(Collectors.joining());
        List<String> sets = question.families().stream()
                .map(family -> family.stream().map(Dimension::key).collect(Collectors.joining(", ", "(", ")")))
                .toList();
        String sums = List.of(Sum.values()).stream().map(Sum::column).collect(Collectors.joining(",\n    "));
        return PositionStatement.POSITION
                + PeriodStatement.PERIOD
                + SHARES.formatted(
                        parts(),
                        columns,
                        provisions.expression("part_outstanding"),
                        family(question.families()),
                        keys,
                        sums,
                        String.join(", ", sets));
    }

    /** Place in the families: where there are two, in rows of the second the keys of the first are left out. */
    private static String family(List<Set<Dimension>> families) {
        return families.size() == 1
                ? "0"
                : "grouping(" + families.getFirst().iterator().next().key() + ")";
    }

    private static String parts() {
        return AMOUNTS.stream().map(ShareStatement::part).collect(Collectors.joining(",\n        "));
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
