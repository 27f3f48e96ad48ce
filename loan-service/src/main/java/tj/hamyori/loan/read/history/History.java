package tj.hamyori.loan.read.history;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.model.Texts;
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

    public List<HistoryLine> of(UUID loanId, UUID borrower, Texts.Opened opened) {
        return jdbc.sql("""
                        select h.*, e.because from read_history h
                        left join decision_effect e on e.loan_id = h.loan_id and e.decision_id = h.event_id
                        where h.loan_id = ? order by h.line""")
                .param(loanId)
                .query((row, index) -> new HistoryLine(
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("what"),
                        row.getString("who"),
                        details(
                                row.getString("details"),
                                row.getString("because"),
                                text -> opened.read(borrower, text))))
                .list();
    }

    private Map<String, Object> details(
            String stored, @Nullable String because, Function<String, @Nullable String> opening) {
        Map<String, Object> details = json.readValue(stored, new TypeReference<Map<String, Object>>() {});
        Told.IN_WORDS.forEach(name -> {
            if (details.remove(name) instanceof String text) {
                String open = opening.apply(text);
                if (open != null) {
                    details.put(name, open);
                }
            }
        });
        if (because != null) {
            details.put("withoutEffectBecause", because);
        }
        return details;
    }
}
