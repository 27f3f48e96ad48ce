package tj.hamyori.group.batch.assesshouseholds;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.Household;
import tj.hamyori.group.read.HouseholdsAsOf;

/**
 * All households of an organisation as of a date in one statement: {@link Household#asOf} for every member at once,
 * leaving out those whose last noted answer is the same or of a later date. A property test holds the two together.
 */
@Component
class ChangedHouseholds {

    private final JdbcClient jdbc;

    ChangedHouseholds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Changed> asOf(LocalDate date, String mfo) {
        return jdbc.sql(HouseholdsAsOf.CHANGED)
                .param("date", date)
                .param("mfo", mfo)
                .param("months", Household.MONTHS_WITHOUT_REMITTANCE)
                .query((row, index) -> new Changed(
                        Objects.requireNonNull(row.getObject("member_id", UUID.class)),
                        row.getObject("abandoned_since", LocalDate.class)))
                .list();
    }

    List<String> organisations() {
        return jdbc.sql("select distinct mfo from member order by mfo")
                .query((row, index) -> row.getString(1))
                .list();
    }

    /** @param abandonedSince null for not abandoned */
    record Changed(UUID memberId, @Nullable LocalDate abandonedSince) {}
}
