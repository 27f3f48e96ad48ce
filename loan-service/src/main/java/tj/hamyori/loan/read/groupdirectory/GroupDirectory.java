package tj.hamyori.loan.read.groupdirectory;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.facts.MemberDirectory;
import tj.hamyori.loan.model.MeetingRhythm;
import tj.hamyori.loan.model.MemberAttributes;
import tj.hamyori.loan.read.paging.Visibility;

/** Answers from {@code member_attributes, group_member} and {@code withheld_consent}. */
@Component
class GroupDirectory implements MemberDirectory {

    private static final String BELONGS =
            "select exists (select 1 from group_member where mfo = ? and group_id = ? and member_id = ?)";

    private static final String DISSOLVED = """
            select exists (select 1 from group_directory
                where mfo = ? and group_id = ? and ended_on is not null and successor_id is null)""";

    private final JdbcClient jdbc;

    GroupDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<MemberAttributes> find(String mfo, UUID memberId) {
        return jdbc.sql("select sex, birth_year, district from member_attributes where mfo = ? and member_id = ?")
                .params(mfo, memberId)
                .query((row, index) -> new MemberAttributes(
                        row.getString("sex"), row.getObject("birth_year", Integer.class), row.getString("district")))
                .optional();
    }

    @Override
    public Optional<MeetingRhythm> meets(String mfo, UUID groupId) {
        return jdbc.sql("""
                        with recursive heir as (
                            select * from group_directory where mfo = :mfo and group_id = :group
                            union
                            select g.* from heir h join group_directory g
                                on g.mfo = h.mfo and g.group_id = h.successor_id)
                        select meets_every, meets_unit, meets_on, meets_nth from heir
                        where successor_id is null and meets_unit is not null""")
                .param("mfo", mfo)
                .param("group", groupId)
                .query((row, index) -> new MeetingRhythm(
                        row.getInt("meets_every"),
                        Objects.requireNonNull(row.getString("meets_unit")),
                        row.getString("meets_on"),
                        row.getInt("meets_nth")))
                .optional();
    }

    @Override
    public Set<UUID> withMergedInto(String mfo, Set<UUID> groups) {
        return Set.copyOf(jdbc.sql(Visibility.HER_GROUPS)
                .param("mfo", mfo)
                .param("groups", groups.stream().map(UUID::toString).collect(Collectors.joining(",")))
                .query(UUID.class)
                .list());
    }

    @Override
    public boolean isDissolved(String mfo, UUID groupId) {
        return jdbc.sql(DISSOLVED).params(mfo, groupId).query(Boolean.class).single();
    }

    @Override
    public boolean consents(String mfo, UUID memberId) {
        return withheldAsErased(mfo, memberId).isEmpty();
    }

    @Override
    public boolean isErased(String mfo, UUID memberId) {
        return withheldAsErased(mfo, memberId).orElse(false);
    }

    /** Whether it is withheld because she was erased; empty where she consents. */
    private Optional<Boolean> withheldAsErased(String mfo, UUID memberId) {
        return jdbc.sql("select erased from withheld_consent where mfo = ? and member_id = ?")
                .params(mfo, memberId)
                .query(Boolean.class)
                .optional();
    }

    @Override
    public boolean belongs(String mfo, UUID groupId, UUID memberId) {
        return jdbc.sql(BELONGS)
                .params(mfo, groupId, memberId)
                .query(Boolean.class)
                .single();
    }
}
