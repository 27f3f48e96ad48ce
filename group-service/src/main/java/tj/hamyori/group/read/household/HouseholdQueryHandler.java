package tj.hamyori.group.read.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Money;
import tj.hamyori.group.model.CivilStatus;
import tj.hamyori.group.model.Household;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.ReceivedBy;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

@Component
class HouseholdQueryHandler {

    private final JdbcClient jdbc;

    HouseholdQueryHandler(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers, and notes who asked about whom: these facts are for those who need to know. */
    HouseholdAnswer handle(UUID memberId, LocalDate asOf, String mfo, String who, Instant readAt) {
        int noted = jdbc.sql("""
                        insert into household_reading (member_id, mfo, who, as_of, read_at)
                        select member_id, mfo, :who, :asOf, :readAt from member where member_id = :id and mfo = :mfo""")
                .param("id", memberId)
                .param("mfo", mfo)
                .param("who", who)
                .param("asOf", asOf)
                .param("readAt", Timestamp.from(readAt))
                .update();
        if (noted == 0) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        return HouseholdAnswer.of(Household.asOf(asOf, facts(memberId)));
    }

    private List<HouseholdFact> facts(UUID memberId) {
        return jdbc.sql("select * from household_fact where member_id = :id order by happened_on, fact_id")
                .param("id", memberId)
                .query((row, index) -> fact(row))
                .list();
    }

    private static HouseholdFact fact(ResultSet row) throws SQLException {
        LocalDate on = Objects.requireNonNull(row.getObject("happened_on", LocalDate.class));
        String detail = row.getString("detail");
        return switch (FactKind.valueOf(row.getString("kind"))) {
            case HUSBAND_EMIGRATED -> new HouseholdFact.HusbandEmigrated(on, detail);
            case HUSBAND_RETURNED -> new HouseholdFact.HusbandReturned(on);
            case REMITTANCE -> new HouseholdFact.Remittance(on, ReceivedBy.valueOf(detail), amount(row));
            case CONTACT -> new HouseholdFact.Contact(on, detail);
            case CIVIL_STATUS -> new HouseholdFact.CivilStatusStated(on, CivilStatus.valueOf(detail));
        };
    }

    private static @Nullable Money amount(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return currency == null ? null : Money.of(row.getLong("amount_minor"), currency);
    }
}
