package tj.hamyori.loan.read;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the event store holds of one application or loan, in order. */
public record StoredEvents(JdbcClient jdbc, UUID loanId) {

    /** To the millisecond, which is as exact as the store keeps them. */
    public List<Instant> recordedAt() {
        return column("time_stamp").stream()
                .map(stored -> Instant.parse(stored).truncatedTo(ChronoUnit.MILLIS))
                .toList();
    }

    public List<String> types() {
        return column("payload_type");
    }

    private List<String> column(String name) {
        return jdbc.sql("select " + name + " from domain_event where aggregate_identifier = ? order by sequence_number")
                .param(loanId.toString())
                .query((row, index) -> row.getString(1))
                .list();
    }
}
