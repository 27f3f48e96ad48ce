package tj.hamyori.group.read.abandonmentlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.read.MemberNames;
import tj.hamyori.group.read.Page;

@Component
class AbandonmentListQueryHandler {

    private static final String UNSEEN = """
            select count(*) from abandonment a join member m on m.member_id = a.member_id
            where m.mfo = :mfo and a.acknowledged_on is null""";

    private final JdbcClient jdbc;
    private final MemberNames names;

    AbandonmentListQueryHandler(JdbcClient jdbc, MemberNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Answers in order of id, and notes for each woman on the page who looked. */
    Page<ListedAbandonment> handle(
            Filter filter, @Nullable UUID after, int limit, String mfo, String who, Instant readAt) {
        Map<UUID, String> sealed = new HashMap<>();
        List<ListedAbandonment> rows = jdbc.sql("""
                        select a.member_id, a.abandoned_since, a.noted_on, a.acknowledged_on, a.acknowledged_by,
                            m.sealed_person, m.district,
                            g.group_id, g.name group_name
                        from abandonment a
                        join member m on m.member_id = a.member_id and m.mfo = :mfo
                        left join membership s on s.member_id = a.member_id and s.left_on is null
                        left join self_help_group g on g.group_id = s.group_id
                        where (cast(:from as date) is null or a.noted_on >= :from)
                          and (cast(:seen as boolean) is null or (a.acknowledged_on is not null) = :seen)
                          and (cast(:after as uuid) is null or a.member_id > :after)
                        order by a.member_id limit :limit""")
                .param("mfo", mfo)
                .param("from", filter.from())
                .param("seen", filter.seen())
                .param("after", after)
                .param("limit", limit + 1)
                .query((row, index) -> listed(row, sealed))
                .list();
        MemberNames.Names opened = names.of(sealed);
        List<ListedAbandonment> found = rows.stream()
                .map(row -> row.called(opened.of(row.memberId()).knownAs()))
                .toList();
        Page<ListedAbandonment> page = Page.of(found, limit, ListedAbandonment::memberId);
        page.items().forEach(item -> noteReading(item, mfo, who, readAt));
        return page;
    }

    /** How many nobody has said to have seen; no woman is named, so nobody is noted as having looked. */
    long unseen(String mfo) {
        return jdbc.sql(UNSEEN).param("mfo", mfo).query(Long.class).single();
    }

    private void noteReading(ListedAbandonment item, String mfo, String who, Instant readAt) {
        jdbc.sql("""
                        insert into household_reading (member_id, mfo, who, as_of, read_at)
                        values (:member, :mfo, :who, :asOf, :readAt)""")
                .param("member", item.memberId())
                .param("mfo", mfo)
                .param("who", who)
                .param("asOf", item.notedOn())
                .param("readAt", readAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Her name is opened later, with those of the others. */
    private static ListedAbandonment listed(ResultSet row, Map<UUID, String> sealed) throws SQLException {
        UUID memberId = Objects.requireNonNull(row.getObject("member_id", UUID.class));
        sealed.put(memberId, row.getString("sealed_person"));
        return new ListedAbandonment(
                memberId,
                null,
                row.getString("district"),
                row.getObject("group_id", UUID.class),
                row.getString("group_name"),
                row.getObject("abandoned_since", LocalDate.class),
                Objects.requireNonNull(row.getObject("noted_on", LocalDate.class)),
                row.getObject("acknowledged_on", LocalDate.class),
                row.getString("acknowledged_by"));
    }

    /**
     * @param from noted on this date or after it, null for all
     * @param seen only those somebody has seen, or only those nobody has; null for all
     */
    record Filter(@Nullable LocalDate from, @Nullable Boolean seen) {}
}
