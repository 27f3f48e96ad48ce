package tj.hamyori.group.read.memberindex;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.events.ContactChanged;
import tj.hamyori.group.events.MemberDetailsCorrected;
import tj.hamyori.group.events.MemberErased;
import tj.hamyori.group.events.MemberRegistered;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.Seals;
import tj.hamyori.platform.projection.Rebuildable;

/**
 * Table {@code member_index}: blind numbers of members' words, for searching and for finding doubles. Who was erased is
 * not in it. Rebuildable, from what still opens.
 */
@Component
@ProcessingGroup("read-member-index")
class MemberIndexProjector implements Rebuildable {

    private static final String WRITE = """
            insert into member_index (member_id, mfo, words, likenesses)
            values (:id, :mfo, cast(:words as bigint[]), cast(:likenesses as bigint[]))
            on conflict (member_id) do update set words = excluded.words, likenesses = excluded.likenesses""";

    private final JdbcClient jdbc;
    private final Seals seals;
    private final MemberWords words;

    MemberIndexProjector(JdbcClient jdbc, Seals seals, MemberWords words) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.words = words;
    }

    @EventHandler
    void on(MemberRegistered event) {
        seals.open(event.memberId(), event.sealedPerson())
                .ifPresent(person -> write(event.memberId(), event.mfo(), person));
    }

    @EventHandler
    void on(MemberDetailsCorrected event) {
        seals.open(event.memberId(), event.sealedPerson())
                .ifPresent(person -> write(event.memberId(), organisation(event.memberId()), person));
    }

    @EventHandler
    void on(ContactChanged event) {
        seals.open(event.memberId(), event.sealedPerson())
                .ifPresent(person -> write(event.memberId(), organisation(event.memberId()), person));
    }

    @EventHandler
    void on(MemberErased event) {
        jdbc.sql("delete from member_index where member_id = :id")
                .param("id", event.memberId())
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from member_index").update();
    }

    private String organisation(UUID memberId) {
        return jdbc.sql("select mfo from member_index where member_id = :id")
                .param("id", memberId)
                .query(String.class)
                .single();
    }

    private void write(UUID memberId, String mfo, PersonalData person) {
        jdbc.sql(WRITE)
                .param("id", memberId)
                .param("mfo", mfo)
                .param("words", MemberWords.array(words.beginnings(mfo, person)))
                .param("likenesses", MemberWords.array(words.likenesses(mfo, person)))
                .update();
    }
}
