package tj.hamyori.repayment.read.postponements;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.loan.PostponementDecidedV1;

/**
 * Fills {@code postponement}. Not rebuilt from this service's store, which does not hold those events; reading the
 * topic from its beginning rebuilds the table, and the schedule job then finds nothing left to do.
 */
@Component
public class PostponementProjector {

    private final JdbcClient jdbc;
    private final Clock clock;

    PostponementProjector(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param decidedBy user name */
    public void on(PostponementDecidedV1 event, String mfo, String decidedBy) {
        jdbc.sql("""
                        insert into postponement (postponement_id, mfo, district, group_id, months, decided_on, reason,
                            decided_by, told_at)
                        values (:id, :mfo, :district, :group, :months, :on, :reason, :by, :at)
                        on conflict do nothing""")
                .param("id", event.postponementId())
                .param("mfo", mfo)
                .param("district", event.district())
                .param("group", event.groupId())
                .param("months", event.months())
                .param("on", event.decidedOn())
                .param("reason", event.reason())
                .param("by", decidedBy)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
