package tj.hamyori.loan.read.applicationindicators;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.read.applicationindicators.ApplicationIndicators.Cell;
import tj.hamyori.loan.read.applicationindicators.ApplicationIndicators.Figures;

@Component
class ApplicationIndicatorsQueryHandler {

    private static final String WHOLE = "all";

    private static final String CELLS = """
            with counted as (
                select coalesce(m.sex, 'NOT_STATED') sex, coalesce(m.district, 'NOT_STATED') district,
                    coalesce(a.household ->> 'category', 'NOT_STATED') household, a.product_code product,
                    case when m.birth_year is null then 'NOT_STATED'
                         when extract(year from a.submitted_on) - m.birth_year < 18 then 'UNDER_18'
                         when extract(year from a.submitted_on) - m.birth_year < 25 then '18_24'
                         when extract(year from a.submitted_on) - m.birth_year < 35 then '25_34'
                         when extract(year from a.submitted_on) - m.birth_year < 45 then '35_44'
                         when extract(year from a.submitted_on) - m.birth_year < 60 then '45_59'
                         else '60_AND_OVER' end age,
                    a.approved_principal_minor is not null approved, a.status, a.member_id
                from read_application a
                left join member_attributes m on m.mfo = a.mfo and m.member_id = a.member_id
                where (cast(:mfo as text) is null or a.mfo = :mfo) and a.submitted_on between :from and :to)
            select case when grouping(sex) = 0 then 'sex' when grouping(age) = 0 then 'age'
                    when grouping(district) = 0 then 'district' when grouping(household) = 0 then 'household'
                    when grouping(product) = 0 then 'product' else 'all' end dimension,
                coalesce(sex, age, district, household, product, '') as value,
                count(*) applications, count(*) filter (where approved) positive,
                count(*) filter (where status = 'REJECTED') rejected,
                count(*) filter (where status = 'WITHDRAWN' and not approved) withdrawn,
                count(*) filter (where status in ('SUBMITTED', 'ENDORSED')) open,
                (array_agg(distinct member_id) filter (where approved))[1\\:%1$d] approved_ones,
                (array_agg(distinct member_id) filter (where not approved))[1\\:%1$d] others
            from counted
            group by grouping sets ((), (sex), (age), (district), (household), (product))
            order by 1, 2""".formatted(Counted.ENOUGH);

    private static final String REASONS = """
            select reason_code, count(*) applications from read_application
            where mfo = :mfo and submitted_on between :from and :to and status = 'REJECTED' group by 1""";

    private final JdbcClient jdbc;

    ApplicationIndicatorsQueryHandler(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mfo null for all organisations; then small numbers are not published */
    ApplicationIndicators handle(@Nullable String mfo, LocalDate from, LocalDate to) {
        List<Counted> all = counted(mfo, from, to);
        Counted whole = all.stream()
                .filter(cell -> cell.dimension().equals(WHOLE))
                .findFirst()
                .orElseThrow();
        List<Counted> parts =
                all.stream().filter(cell -> !cell.dimension().equals(WHOLE)).toList();
        return new ApplicationIndicators(
                mfo,
                from,
                to,
                mfo == null ? SmallNumbers.whole(whole).orElse(null) : whole.figures(),
                mfo == null ? Map.of() : reasons(mfo, from, to),
                mfo == null ? SmallNumbers.cells(whole, ofAll(parts)) : ofOne(parts),
                ApplicationIndicators.DEFINITIONS);
    }

    /** What one organisation calls its product is none of another's, even where they call it the same. */
    private static List<Counted> ofAll(List<Counted> parts) {
        return parts.stream()
                .filter(cell -> !cell.dimension().equals("product"))
                .toList();
    }

    private static List<Cell> ofOne(List<Counted> parts) {
        return parts.stream()
                .map(cell -> new Cell(cell.dimension(), cell.value(), cell.figures()))
                .toList();
    }

    private List<Counted> counted(@Nullable String mfo, LocalDate from, LocalDate to) {
        return jdbc.sql(CELLS)
                .param("mfo", mfo)
                .param("from", from)
                .param("to", to)
                .query((row, index) -> new Counted(
                        Objects.requireNonNull(row.getString("dimension")),
                        Objects.requireNonNull(row.getString("value")),
                        figures(row),
                        ids(row.getArray("approved_ones")),
                        ids(row.getArray("others"))))
                .list();
    }

    private Map<String, Long> reasons(String mfo, LocalDate from, LocalDate to) {
        Map<String, Long> reasons = new TreeMap<>();
        jdbc.sql(REASONS).param("mfo", mfo).param("from", from).param("to", to).query(row -> {
            reasons.put(row.getString("reason_code"), row.getLong("applications"));
        });
        return reasons;
    }

    private static Set<UUID> ids(@Nullable Array ids) throws SQLException {
        return ids == null ? Set.of() : Set.of((UUID[]) ids.getArray());
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getLong("applications"),
                row.getLong("positive"),
                row.getLong("rejected"),
                row.getLong("withdrawn"),
                row.getLong("open"));
    }
}
