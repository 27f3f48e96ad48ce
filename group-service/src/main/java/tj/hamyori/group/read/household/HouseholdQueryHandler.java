package tj.hamyori.group.read.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Money;
import tj.hamyori.group.model.CivilStatus;
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
        List<RecordedFact> recorded = jdbc.sql("""
                        select * from household_fact where member_id = :id and recorded_at <= :knownAt
                        order by happened_on, recorded_at, fact_id""")
                .param("id", memberId)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, index) -> recorded(memberId, row))
                .list();
        return HouseholdAnswer.of(asOf, knownAt, recorded);
    }

    private RecordedFact recorded(UUID memberId, ResultSet row) throws SQLException {
        String by = row.getString("decided_by");
        return new RecordedFact(
                Objects.requireNonNull(row.getObject("fact_id", UUID.class)),
                fact(row),
                instant(row, "recorded_at"),
                by == null ? row.getString("recorded_by") : by,
                opened(memberId, row.getString("sealed_reason")),
                withdrawal(memberId, row));
    }

    private RecordedFact.@Nullable Withdrawal withdrawal(UUID memberId, ResultSet row) throws SQLException {
        LocalDate on = row.getObject("withdrawn_on", LocalDate.class);
        return on == null
                ? null
                : new RecordedFact.Withdrawal(
                        on,
                        instant(row, "withdrawn_at"),
                        Objects.requireNonNull(row.getString("withdrawn_by")),
                        opened(memberId, row.getString("sealed_withdrawal_reason")));
    }

    private @Nullable String opened(UUID memberId, @Nullable String sealed) {
        return sealed == null ? null : seals.openText(memberId, sealed).orElse(null);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
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
            case DECISION -> new HouseholdFact.Decided(on, question(row), Support.valueOf(detail));
        };
    }

    private static OpenQuestion question(ResultSet row) throws SQLException {
        return new OpenQuestion(
                OpenQuestion.Kind.valueOf(row.getString("question")),
                Objects.requireNonNull(row.getObject("question_on", LocalDate.class)));
    }

    private static @Nullable Money amount(ResultSet row) throws SQLException {
        String currency = row.getString("currency");
        return currency == null ? null : Money.of(row.getLong("amount_minor"), currency);
    }
}
