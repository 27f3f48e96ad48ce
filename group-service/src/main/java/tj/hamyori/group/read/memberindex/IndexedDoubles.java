package tj.hamyori.group.read.memberindex;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.facts.LikelyDoubles;
import tj.hamyori.group.model.PersonalData;

@Component
class IndexedDoubles implements LikelyDoubles {

    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final MemberWords words;

    IndexedDoubles(JdbcClient jdbc, MemberWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<UUID> of(String mfo, UUID memberId, PersonalData person) {
        return jdbc.sql("""
                        select member_id from member_index
                        where mfo = :mfo and member_id <> :id and likenesses && cast(:likenesses as bigint[])
                        order by member_id limit :most""")
                .param("mfo", mfo)
                .param("id", memberId)
                .param("likenesses", MemberWords.array(words.likenesses(mfo, person)))
                .param("most", MOST)
                .query((row, index) -> Objects.requireNonNull(row.getObject("member_id", UUID.class)))
                .list();
    }
}
