package tj.hamyori.repayment.read.portfolioquality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.read.loanaccount.PositionStatement;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQuality.Cell;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQuality.CurrencyQuality;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQuality.MemberQuality;

/** Computes portfolio quality in one statement; nothing is stored for it but the facts. */
@Component
public class PortfolioQualityQuery {

    /**
     * A group's loan is split over its borrowers in proportion to their shares, each part cut so that all of them add
     * up to the whole.
     */
    private static final String SHARE = """
            , part as (
                select p.*, b.member_id, b.principal_minor as share_minor,
                    sum(b.principal_minor) over (partition by b.loan_id order by b.position) as upto_minor%s
                from position p join borrower_share b on b.loan_id = p.loan_id
            ), share as (
                select *, outstanding_minor > 0 as open,
                    %s
                from part
            )
            """;

    private static final String FIGURES = """
            count(*) filter (where open) as loans,
            count(distinct member_id) filter (where open) as borrowers,
            count(distinct member_id) filter (where open and borrower_sex = 'F') as female_borrowers,
            sum(part_outstanding) as portfolio,
            sum(part_overdue_principal) as overdue_principal,
            coalesce(sum(part_outstanding) filter (where principal_days_past_due > 0), 0) as par0,
            coalesce(sum(part_outstanding) filter (where principal_days_past_due > 30), 0) as par30,
            coalesce(sum(part_outstanding) filter (where principal_days_past_due > 60), 0) as par60,
            coalesce(sum(part_outstanding) filter (where principal_days_past_due > 90), 0) as par90,
            coalesce(sum(part_outstanding) filter (where principal_days_past_due > 180), 0) as par180,
            coalesce(sum(part_outstanding) filter (where principal_days_past_due > 30 or rescheduled), 0)
                as par30_or_rescheduled,
            coalesce(sum(part_outstanding) filter (where rescheduled), 0) as rescheduled,
            coalesce(sum(part_outstanding) filter (where first_principal_due_on > :asOf), 0) as not_yet_due,
            coalesce(sum(part_written_off) filter (where written_off_on >= :periodStart), 0)
                as written_off_in_period,
            coalesce(sum(share_minor) filter (where disbursed_on >= :periodStart), 0) as disbursed_in_period,
            sum(share_minor) as disbursed,
            sum(part_repaid_principal) as repaid_principal,
            sum(part_written_off) as written_off,
            sum(part_recovered) as recovered,
            sum(part_credit) as credit
            """;

    private final JdbcClient jdbc;

    PortfolioQualityQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mfo null for the association over all organisations */
    public PortfolioQuality quality(@Nullable String mfo, LocalDate asOf, Instant knownAt) {
        return quality(mfo, asOf, knownAt, Set.of());
    }

    PortfolioQuality quality(@Nullable String mfo, LocalDate asOf, Instant knownAt, Set<Dimension> by) {
        List<Row> rows = jdbc.sql(statement(by))
                .param("mfo", mfo)
                .param("asOf", asOf)
                .param("knownAt", Timestamp.from(knownAt))
                .param("periodStart", asOf.withDayOfMonth(1))
                .query((row, index) -> row(row, by))
                .list();
        List<CurrencyQuality> currencies = rows.stream()
                .filter(row -> row.kind() == Kind.WHOLE)
                .map(row -> new CurrencyQuality(
                        row.figures(),
                        Definitions.OF_FIGURES,
                        cells(rows, row.figures().currency())))
                .toList();
        return new PortfolioQuality(mfo, asOf, knownAt, currencies, mfo == null ? members(rows) : null);
    }

    private static List<Cell> cells(List<Row> rows, String currency) {
        return rows.stream()
                .filter(row ->
                        row.kind() == Kind.CELL && row.figures().currency().equals(currency))
                .map(row -> new Cell(row.by(), row.figures()))
                .toList();
    }

    private static List<MemberQuality> members(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.kind() == Kind.MEMBER)
                .collect(Collectors.groupingBy(
                        Row::mfo, TreeMap::new, Collectors.mapping(Row::figures, Collectors.toList())))
                .entrySet()
                .stream()
                .map(member -> new MemberQuality(member.getKey(), member.getValue()))
                .toList();
    }

    private static String statement(Set<Dimension> by) {
        StringBuilder columns = new StringBuilder(", b.sex as borrower_sex");
        by.forEach(dimension -> columns.append(",\n    ").append(dimension.column()));
        String keys = by.stream().map(dimension -> "by_" + dimension.label()).collect(Collectors.joining(", "));
        String cellSet = by.isEmpty() ? "" : ", (currency, " + keys + ")";
        String cellKeys = by.isEmpty() ? "" : ", " + keys;
        String isCell = by.isEmpty() ? "0" : "1 - grouping(" + keys.split(", ")[0] + ")";
        return PositionStatement.POSITION
                + SHARE.formatted(columns, parts())
                + "select currency, mfo, 1 - grouping(mfo) as is_member, " + isCell + " as is_cell" + cellKeys + ",\n"
                + FIGURES
                + "from share group by grouping sets ((currency), (currency, mfo)" + cellSet + ")"
                + " order by currency, mfo" + cellKeys;
    }

    private static String parts() {
        return List.of("outstanding", "overdue_principal", "repaid_principal", "written_off", "recovered", "credit")
                .stream()
                .map(PortfolioQualityQuery::part)
                .collect(Collectors.joining(",\n        "));
    }

    private static String part(String amount) {
        return "div(cast(%1$s_minor as numeric) * upto_minor, principal_minor)"
                .concat(" - div(cast(%1$s_minor as numeric) * (upto_minor - share_minor), principal_minor)")
                .concat(" as part_%1$s")
                .formatted(amount);
    }

    private static Row row(ResultSet row, Set<Dimension> by) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        boolean cell = row.getInt("is_cell") == 1;
        boolean member = row.getInt("is_member") == 1;
        for (Dimension dimension : cell ? by : Set.<Dimension>of()) {
            values.put(dimension.label(), row.getString("by_" + dimension.label()));
        }
        Kind kind = cell ? Kind.CELL : member ? Kind.MEMBER : Kind.WHOLE;
        String mfo = row.getString("mfo");
        return new Row(kind, mfo == null ? "" : mfo, values, PortfolioFigures.of(row));
    }

    private enum Kind {
        WHOLE,
        MEMBER,
        CELL
    }

    private record Row(Kind kind, String mfo, Map<String, String> by, PortfolioFigures figures) {}
}
