package tj.hamyori.group.read;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.LedgerAccount;
import tj.hamyori.group.model.LedgerBook;
import tj.hamyori.group.model.LedgerLine;
import tj.hamyori.group.model.Posting;

/** Folds a group's books from what was posted, by the same function as the group's own decisions. */
@Component
public class LedgerBooks {

    private final JdbcClient jdbc;

    LedgerBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that happened up to the end of this day. */
    public LedgerBook of(UUID groupId, LocalDate asOf) {
        Map<UUID, List<LedgerLine>> lines = jdbc
                .sql("""
                        select l.* from ledger_line l join ledger_posting p using (group_id, posting_id)
                        where p.group_id = :group and p.posted_on <= :asOf and not p.reversed order by l.number""")
                .param("group", groupId)
                .param("asOf", asOf)
                .query((row, index) -> Map.entry(id(row, "posting_id"), line(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        List<Posting> postings = jdbc.sql("""
                        select * from ledger_posting
                        where group_id = :group and posted_on <= :asOf and not reversed order by arrival""")
                .param("group", groupId)
                .param("asOf", asOf)
                .query((row, index) -> posting(row, lines.getOrDefault(id(row, "posting_id"), List.of())))
                .list();
        return LedgerBook.of(postings, known(groupId));
    }

    private Set<UUID> known(UUID groupId) {
        return jdbc
                .sql("select meeting_id from ledger_known where group_id = ?")
                .param(groupId)
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Posting posting(ResultSet row, List<LedgerLine> lines) throws SQLException {
        return new Posting(
                id(row, "posting_id"),
                Objects.requireNonNull(row.getObject("posted_on", LocalDate.class)),
                row.getObject("previous_id", UUID.class),
                row.getObject("opening_count_minor", Long.class),
                lines,
                row.getObject("counted_minor", Long.class));
    }

    private static LedgerLine line(ResultSet row) throws SQLException {
        return new LedgerLine(
                LedgerAccount.valueOf(row.getString("debit")),
                LedgerAccount.valueOf(row.getString("credit")),
                row.getObject("member_id", UUID.class),
                row.getObject("reference", UUID.class),
                row.getObject("shares", Integer.class),
                row.getLong("amount_minor"));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
