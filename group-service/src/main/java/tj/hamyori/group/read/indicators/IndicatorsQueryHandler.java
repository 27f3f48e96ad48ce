package tj.hamyori.group.read.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.Household;
import tj.hamyori.group.read.HouseholdsAsOf;

@Component
class IndicatorsQueryHandler {

    /** Every member once, by all dimensions; ages by whole years of birth, since no other service may know more. */
    private static final String MEMBERS = HouseholdsAsOf.ANSWER + """
            , counted as (
                select m.sex, coalesce(m.district, 'NOT_STATED') district,
                    case when extract(year from :date) - m.birth_year < 18 then 'UNDER_18'
                         when extract(year from :date) - m.birth_year < 25 then '18_24'
                         when extract(year from :date) - m.birth_year < 35 then '25_34'
                         when extract(year from :date) - m.birth_year < 45 then '35_44'
                         when extract(year from :date) - m.birth_year < 60 then '45_59'
                         else '60_AND_OVER' end age,
                    case when m.sex <> 'F' or answer.member_id is null then 'OTHER'
                         when completed_on <= :date then 'ABANDONED' else 'MIGRANT' end category
                from member m left join answer using (member_id)
                where (cast(:mfo as text) is null or m.mfo = :mfo)
                  and exists (select 1 from membership s
                              where s.member_id = m.member_id and s.admitted_on <= :date
                                and (s.left_on is null or s.left_on >= :date)))
            select case when grouping(sex) = 0 then 'sex' when grouping(age) = 0 then 'age'
                    else 'district' end dimension,
                coalesce(sex, age, district, 'NOT_STATED') as value, category, count(*) members
            from counted
            group by grouping sets ((sex, category), (age, category), (district, category))
            order by 1, 2, 3""";

    private static final String GROUPS_BY_DISTRICT = """
            select coalesce(g.district, 'NOT_STATED') district, count(*) groups from self_help_group g
            where (cast(:mfo as text) is null or g.mfo = :mfo) and %s group by 1""";

    private static final String FOUNDED = GROUPS_BY_DISTRICT.formatted("g.formed_on between :from and :to");

    private static final String ENDED = GROUPS_BY_DISTRICT.formatted("g.ended_on between :from and :to");

    private static final String OPERATIONAL = GROUPS_BY_DISTRICT.formatted("""
            g.formed_on <= :date and (g.ended_on is null or g.ended_on >= :date) and exists (
                select 1 from meeting t
                where t.group_id = g.group_id
                  and t.held_on > :date - cast(:days as integer) and t.held_on <= :date)""");

    private static final String ACTIVITIES = HouseholdsAsOf.ANSWER + """
            select a.kind, count(*) held, sum(a.participants) participants, (
                    select count(distinct n.member_id) from group_activity b
                    join group_activity_member n on n.activity_id = b.activity_id
                    join member m on m.member_id = n.member_id and m.sex = 'F'
                    join answer on answer.member_id = n.member_id
                    where b.kind = a.kind and (cast(:mfo as text) is null or b.mfo = :mfo)
                      and b.held_on between :from and :to and b.reversed_on is null) women
            from group_activity a
            where (cast(:mfo as text) is null or a.mfo = :mfo)
              and a.held_on between :from and :to and a.reversed_on is null
            group by a.kind order by a.kind""";

    private final JdbcClient jdbc;

    IndicatorsQueryHandler(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mfo null for all organisations; then small numbers are not published */
    Indicators handle(@Nullable String mfo, LocalDate from, LocalDate to, LocalDate asOf, int days) {
        List<Cell> all = members(mfo, asOf);
        List<Cell> cells = mfo == null ? SmallNumbers.published(all) : all;
        return new Indicators(
                mfo,
                from,
                to,
                asOf,
                days,
                groups(jdbc.sql(FOUNDED).param("mfo", mfo).param("from", from).param("to", to)),
                groups(jdbc.sql(ENDED).param("mfo", mfo).param("from", from).param("to", to)),
                groups(jdbc.sql(OPERATIONAL)
                        .param("mfo", mfo)
                        .param("date", asOf)
                        .param("days", days)),
                cells.isEmpty() && mfo == null ? null : sum(cells, List.of(Category.values())),
                womenFromMigrantHouseholds(cells, mfo),
                shown(cells, Category.ABANDONED, mfo) ? sum(cells, List.of(Category.ABANDONED)) : null,
                cells,
                activities(mfo, from, to, asOf),
                Indicators.DEFINITIONS);
    }

    /** Abandoned women are part of them: where those are shown, so is the sum, be it the same. */
    static @Nullable Long womenFromMigrantHouseholds(List<Cell> cells, @Nullable String mfo) {
        return shown(cells, Category.MIGRANT, mfo) || shown(cells, Category.ABANDONED, mfo)
                ? sum(cells, List.of(Category.ABANDONED, Category.MIGRANT))
                : null;
    }

    private static boolean shown(List<Cell> cells, Category category, @Nullable String mfo) {
        return mfo != null || cells.stream().anyMatch(cell -> cell.category() == category);
    }

    /** Each dimension adds up to the same; one is enough. Cells without a category count as members. */
    private static long sum(List<Cell> cells, List<Category> categories) {
        return cells.stream()
                .filter(cell -> cell.dimension().equals("sex"))
                .filter(cell -> cell.category() == null
                        ? categories.contains(Category.OTHER)
                        : categories.contains(cell.category()))
                .mapToLong(Cell::members)
                .sum();
    }

    private List<Cell> members(@Nullable String mfo, LocalDate asOf) {
        return new ArrayList<>(jdbc.sql(MEMBERS)
                .param("mfo", mfo)
                .param("date", asOf)
                .param("months", Household.MONTHS_WITHOUT_REMITTANCE)
                .query((row, index) -> new Cell(
                        Objects.requireNonNull(row.getString("dimension")),
                        Objects.requireNonNull(row.getString("value")),
                        Category.valueOf(row.getString("category")),
                        row.getLong("members")))
                .list());
    }

    private List<Activities> activities(@Nullable String mfo, LocalDate from, LocalDate to, LocalDate asOf) {
        return jdbc
                .sql(ACTIVITIES)
                .param("mfo", mfo)
                .param("date", asOf)
                .param("months", Household.MONTHS_WITHOUT_REMITTANCE)
                .param("from", from)
                .param("to", to)
                .query((row, index) -> new Activities(
                        Objects.requireNonNull(row.getString("kind")),
                        row.getLong("held"),
                        row.getObject("participants", Long.class),
                        row.getLong("women")))
                .list()
                .stream()
                .map(one -> mfo == null ? one.published() : one)
                .toList();
    }

    private static Map<String, Long> groups(JdbcClient.StatementSpec statement) {
        Map<String, Long> found = new TreeMap<>();
        statement.query(row -> {
            found.put(row.getString("district"), row.getLong("groups"));
        });
        return found;
    }
}
