package tj.hamyori.loan.read.lendingorder;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.group.LendingOrderAgreedV1;

/**
 * Fills {@code lending_order} and {@code lending_turn} with what group-service tells. Not rebuilt from this service's
 * store, which does not hold those events; reading the topic from its beginning rebuilds them.
 */
@Component
public class LendingOrderProjector {

    private final JdbcClient jdbc;

    LendingOrderProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void on(LendingOrderAgreedV1 event, String mfo) {
        jdbc.sql("delete from lending_turn where mfo = ? and group_id = ?")
                .params(mfo, event.groupId())
                .update();
        jdbc.sql("""
                        insert into lending_order (mfo, group_id, agreed_on, at_once) values (?, ?, ?, ?)
                        on conflict (mfo, group_id) do update
                        set agreed_on = excluded.agreed_on, at_once = excluded.at_once""")
                .params(mfo, event.groupId(), event.agreedOn(), event.atOnce())
                .update();
        for (int position = 0; position < event.memberIds().size(); position++) {
            jdbc.sql("insert into lending_turn (mfo, group_id, position, member_id) values (?, ?, ?, ?)")
                    .params(mfo, event.groupId(), position, event.memberIds().get(position))
                    .update();
        }
    }
}
