package tj.hamyori.group.read.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.ActivityKind;
import tj.hamyori.group.model.Seals;

@Component
class ActivitiesQueryHandler {

    private static final int LATEST = 200;

    private final JdbcClient jdbc;
    private final Seals seals;

    ActivitiesQueryHandler(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** The latest, newest first. */
    List<ListedActivity> handle(UUID groupId, String mfo) {
        List<Stored> latest = jdbc.sql("""
                        select a.*, (select string_agg(cast(m.member_id as text), ',' order by m.member_id)
                                     from group_activity_member m where m.activity_id = a.activity_id) members
                        from group_activity a where a.group_id = :group and a.mfo = :mfo
                        order by a.held_on desc, a.activity_id limit :latest""")
                .param("group", groupId)
                .param("mfo", mfo)
                .param("latest", LATEST)
                .query((row, index) -> stored(row))
                .list();
        Seals.OpenTexts texts =
                seals.openTexts(groupId, latest.stream().flatMap(Stored::sealed).toList());
        return latest.stream().map(stored -> stored.opened(texts)).toList();
    }

    /** @param activity its texts in the clear where older events told them so, else null until opened */
    private record Stored(
            ListedActivity activity,
            @Nullable String sealedSubject,
            @Nullable String sealedProvider) {

        Stream<String> sealed() {
            return Stream.concat(Stream.ofNullable(sealedSubject), Stream.ofNullable(sealedProvider));
        }

        ListedActivity opened(Seals.OpenTexts texts) {
            return activity.saying(
                    sealedSubject == null ? activity.subject() : texts.of(sealedSubject),
                    sealedProvider == null ? activity.provider() : texts.of(sealedProvider));
        }
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(listed(row), row.getString("sealed_subject"), row.getString("sealed_provider"));
    }

    private static ListedActivity listed(ResultSet row) throws SQLException {
        String members = row.getString("members");
        return new ListedActivity(
                Objects.requireNonNull(row.getObject("activity_id", UUID.class)),
                ActivityKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(row.getObject("held_on", LocalDate.class)),
                row.getString("subject"),
                row.getString("provider"),
                row.getObject("value_minor", Long.class),
                row.getString("currency"),
                members == null
                        ? List.of()
                        : List.of(members.split(",", -1)).stream()
                                .map(UUID::fromString)
                                .toList(),
                row.getObject("participants", Integer.class),
                row.getString("recorded_by"),
                row.getObject("reversed_on") != null);
    }
}
