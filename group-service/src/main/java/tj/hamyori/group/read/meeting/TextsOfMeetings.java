package tj.hamyori.group.read.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.facts.TextsNaming;
import tj.hamyori.group.model.NamedIn;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.Seals;

/** Opens every free text of the meetings and activities of the groups she ever was in, and looks for her names. */
@Component
class TextsOfMeetings implements TextsNaming {

    private static final String TEXTS = """
            select text from (
                select group_id, unnest(array[sealed_comment, sealed_minutes, sealed_reason]) text
                from meeting where mfo = :mfo
                union all
                select m.group_id, s.sealed_reason from meeting_settlement s join meeting m using (meeting_id)
                where m.mfo = :mfo
                union all
                select group_id, sealed_comment from ledger_deposit
                union all
                select group_id, unnest(array[sealed_subject, sealed_provider]) from group_activity
                where mfo = :mfo) said
            where text is not null
                and group_id in (select group_id from membership where member_id = :member)""";

    private final JdbcClient jdbc;
    private final Seals seals;

    TextsOfMeetings(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    @Override
    public Set<UUID> member(String mfo, UUID memberId) {
        Optional<PersonalData> person = jdbc.sql("select sealed_person from member where member_id = ? and mfo = ?")
                .params(memberId, mfo)
                .query(String.class)
                .optional()
                .flatMap(stored -> seals.open(memberId, stored));
        return person.map(NamedIn::of)
                .map(her -> naming(her, texts(mfo, memberId)))
                .orElse(Set.of());
    }

    private Set<UUID> naming(NamedIn her, List<String> texts) {
        Map<UUID, Seals.Key> keys = seals.keys(
                texts.stream().flatMap(text -> Seals.ownKey(text).stream()).toList());
        return texts.stream()
                .filter(text -> Seals.ownKey(text)
                        .map(keys::get)
                        .filter(key -> her.in(key.text(Seals.sealedOnly(text))))
                        .isPresent())
                .flatMap(text -> Seals.ownKey(text).stream())
                .collect(Collectors.toSet());
    }

    private List<String> texts(String mfo, UUID memberId) {
        return jdbc.sql(TEXTS)
                .param("mfo", mfo)
                .param("member", memberId)
                .query((row, index) -> Objects.requireNonNull(row.getString("text")))
                .list();
    }
}
