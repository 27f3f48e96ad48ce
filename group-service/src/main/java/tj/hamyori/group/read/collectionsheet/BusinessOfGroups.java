package tj.hamyori.group.read.collectionsheet;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.facts.Business;
import tj.hamyori.group.model.LedgerAccount;
import tj.hamyori.group.model.OpenBusiness;
import tj.hamyori.group.read.LedgerBooks;

/** What is not finished, from the group's meetings, its collection sheet and its books. */
@Component
class BusinessOfGroups implements Business {

    private static final Set<LedgerAccount> LENT =
            Set.of(LedgerAccount.INTERNAL_LOANS, LedgerAccount.SOCIAL_LOANS, LedgerAccount.COVERS);

    private final JdbcClient jdbc;
    private final CollectionSheetQueryHandler sheets;
    private final LedgerBooks books;

    BusinessOfGroups(JdbcClient jdbc, CollectionSheetQueryHandler sheets, LedgerBooks books) {
        this.jdbc = jdbc;
        this.sheets = sheets;
        this.books = books;
    }

    @Override
    public OpenBusiness of(String mfo, UUID groupId, LocalDate on) {
        int loans = (int) sheets.handle(groupId, on, mfo).lines().stream()
                .filter(line -> line.outstandingMinor() > 0)
                .count();
        return jdbc.sql("""
                        select max(held_on) last_on, count(*) filter (where status = 'RECORDED') unverified
                        from meeting where group_id = :group and mfo = :mfo and status <> 'REVERSED'""")
                .param("group", groupId)
                .param("mfo", mfo)
                .query((row, index) ->
                        new OpenBusiness(row.getObject("last_on", LocalDate.class), row.getInt("unverified"), loans))
                .single();
    }

    @Override
    public boolean owesHerGroup(UUID groupId, UUID memberId, LocalDate on) {
        return books.of(groupId, on).balances().entrySet().stream()
                .anyMatch(balance -> memberId.equals(balance.getKey().member())
                        && LENT.contains(balance.getKey().account())
                        && balance.getValue() > 0);
    }
}
