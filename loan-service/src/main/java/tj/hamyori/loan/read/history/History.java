package tj.hamyori.loan.read.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers from {@code read_history}; whoever asks has made sure that the caller may see the loan. */
@Component
public class History {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    History(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<HistoryLine> of(UUID loanId) {
        return jdbc.sql("select * from read_history where loan_id = ? order by line")
                .param(loanId)
                .query((row, index) -> new HistoryLine(
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("what"),
                        row.getString("who"),
                        json.readValue(row.getString("details"), new TypeReference<Map<String, Object>>() {})))
                .list();
    }
}
