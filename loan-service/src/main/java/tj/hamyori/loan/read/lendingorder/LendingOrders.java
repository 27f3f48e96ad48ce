package tj.hamyori.loan.read.lendingorder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.facts.LendingOrder;

/**
 * Whose turn it is: of those in the order who belong to the group and had no application endorsed through it since the
 * order was agreed, the first so many. Who is not in the order comes after all who wait.
 *
 * <p>Example: the order is Anora, Bibi, Chaman, Dilbar, two at a time. Anora and Bibi have their turn; once Bibi's
 * application is endorsed, Anora and Chaman have it; Dilbar still waits.
 */
@Component
class LendingOrders implements LendingOrder {

    private final JdbcClient jdbc;

    LendingOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isHerTurn(String mfo, UUID groupId, UUID memberId) {
        Turns turns = of(mfo, groupId);
        List<Turns.Turn> waiting = turns.turns().stream()
                .filter(turn -> turn.state() == Turns.State.NEXT || turn.state() == Turns.State.WAITING)
                .toList();
        return waiting.stream()
                .filter(turn -> turn.memberId().equals(memberId))
                .findFirst()
                .map(turn -> turn.state() == Turns.State.NEXT)
                .orElseGet(() -> waiting.size() < Math.max(1, turns.atOnce()));
    }

    Turns of(String mfo, UUID groupId) {
        return jdbc.sql("select agreed_on, at_once from lending_order where mfo = ? and group_id = ?")
                .params(mfo, groupId)
                .query((row, index) -> of(
                        mfo,
                        groupId,
                        Objects.requireNonNull(row.getObject("agreed_on", LocalDate.class)),
                        row.getInt("at_once")))
                .optional()
                .orElseGet(() -> new Turns(groupId, null, 0, List.of()));
    }

    private Turns of(String mfo, UUID groupId, LocalDate agreedOn, int atOnce) {
        List<Turns.Turn> turns = new ArrayList<>();
        jdbc.sql("""
                        select t.member_id,
                            exists (select 1 from group_member m where m.mfo = t.mfo and m.group_id = t.group_id
                                and m.member_id = t.member_id) belongs,
                            exists (select 1 from read_application a where a.mfo = t.mfo and a.group_id = t.group_id
                                and a.member_id = t.member_id and a.endorsed_on >= :agreedOn
                                and a.status not in ('REJECTED', 'WITHDRAWN')) borrowed
                        from lending_turn t where t.mfo = :mfo and t.group_id = :group order by t.position""")
                .param("mfo", mfo)
                .param("group", groupId)
                .param("agreedOn", agreedOn)
                .query(row -> {
                    UUID member = Objects.requireNonNull(row.getObject("member_id", UUID.class));
                    turns.add(new Turns.Turn(
                            member, state(row.getBoolean("borrowed"), row.getBoolean("belongs"), turns, atOnce)));
                });
        return new Turns(groupId, turns.isEmpty() ? null : agreedOn, turns.isEmpty() ? 0 : atOnce, turns);
    }

    private static Turns.State state(boolean borrowed, boolean belongs, List<Turns.Turn> before, int atOnce) {
        if (borrowed) {
            return Turns.State.BORROWED;
        }
        if (!belongs) {
            return Turns.State.LEFT;
        }
        long next =
                before.stream().filter(turn -> turn.state() == Turns.State.NEXT).count();
        return next < atOnce ? Turns.State.NEXT : Turns.State.WAITING;
    }
}
