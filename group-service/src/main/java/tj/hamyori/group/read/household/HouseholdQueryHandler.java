package tj.hamyori.group.read.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.ReceivedBy;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.model.Support;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

@Component
class HouseholdQueryHandler {

    private final JdbcClient jdbc;
    private final Seals seals;

    HouseholdQueryHandler(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** Answers, and notes who asked about whom: these facts are for those who need to know. */
    HouseholdAnswer handle(UUID memberId, LocalDate asOf, Instant knownAt, String mfo, String who, Instant readAt) {
        int noted = jdbc.sql("""
                        insert into household_reading (member_id, mfo, who, as_of, read_at)
                        select member_id, mfo, :who, :asOf, :readAt from member where member_id = :id and mfo = :mfo""")
                .param("id", memberId)
                .param("mfo", mfo)
                .param("who", who)
                .param("asOf", asOf)
                .param("readAt", readAt.atOffset(ZoneOffset.UTC))
                .update();
        if (noted == 0) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        List<HouseholdAnswer.Decision> decisions = new ArrayList<>();
        List<HouseholdFact> facts = jdbc.sql("""
                        select * from household_fact where member_id = :id and recorded_at <= :knownAt
                        order by happened_on, recorded_at, fact_id""")
                .param("id", memberId)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, index) -> fact(row, decisions))
                .list();
        return HouseholdAnswer.of(Household.asOf(asOf, facts), knownAt, decisions);
    }

    private HouseholdFact fact(ResultSet row, List<HouseholdAnswer.Decision> decisions) throws SQLException {
        LocalDate on = Objects.requireNonNull(row.getObject("happened_on", LocalDate.class));
        String detail = row.getString("detail");
        return switch (FactKind.valueOf(row.getString("kind"))) {
            case HUSBAND_EMIGRATED -> new HouseholdFact.HusbandEmigrated(on, detail);
            case HUSBAND_RETURNED -> new HouseholdFact.HusbandReturned(on);
            case REMITTANCE -> new HouseholdFact.Remittance(on, ReceivedBy.valueOf(detail), amount(row));
            case CONTACT -> new HouseholdFact.Contact(on, detail);
            case CIVIL_STATUS -> new HouseholdFact.CivilStatusStated(on, CivilStatus.valueOf(detail));
            case DECISION -> {
                HouseholdFact.Decided decided = new HouseholdFact.Decided(on, question(row), Support.valueOf(detail));
                decisions.add(decision(row, decided));
                yield decided;
            }
        };
    }

    private static OpenQuestion question(ResultSet row) throws SQLException {
        return new OpenQuestion(
                OpenQuestion.Kind.valueOf(row.getString("question")),
                Objects.requireNonNull(row.getObject("question_on", LocalDate.class)));
    }

    private HouseholdAnswer.Decision decision(ResultSet row, HouseholdFact.Decided decided) throws SQLException {
        UUID memberId = Objects.requireNonNull(row.getObject("member_id", UUID.class));
        return new HouseholdAnswer.Decision(
                decided.on(),
                decided.about().kind(),
                decided.about().on(),
                decided.found(),
                seals.openText(memberId, row.getString("sealed_reason")).orElse(null),
                row.getString("decided_by"));
    }

    private static @Nullable Money amount(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return currency == null ? null : Money.of(row.getLong("amount_minor"), currency);
    }
}
