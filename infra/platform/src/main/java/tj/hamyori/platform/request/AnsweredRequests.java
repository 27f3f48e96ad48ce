package tj.hamyori.platform.request;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

/** Remembers, per organisation, which answer each Idempotency-Key got; written in the effect's own transaction. */
@Component
class AnsweredRequests {

    private static final String ASSOCIATION = "";
    static final int LONGEST_KEY = 255;

    private final JdbcClient jdbc;
    private final Clock clock;

    AnsweredRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Claims the key for this request, waiting for a concurrent request with the same key to end.
     *
     * @return the answer given before, or null when this request is the first
     */
    @Nullable
    Answer claim(String key, String fingerprint) {
        PlatformRule.IDEMPOTENCY_KEY_TOO_LONG.unless(key.length() <= LONGEST_KEY);
        int claimed = jdbc.sql("""
                        insert into answered_request (tenant, idempotency_key, request_hash, answered_at)
                        values (?, ?, ?, ?) on conflict do nothing""")
                .params(tenant(), key, fingerprint, Timestamp.from(clock.instant()))
                .update();
        return claimed == 1 ? null : answerOf(key, fingerprint);
    }

    void remember(String key, Answer answer) {
        jdbc.sql("""
                        update answered_request set status = ?, content_type = ?, location = ?, body = ?
                        where tenant = ? and idempotency_key = ?""")
                .param(answer.status())
                .param(answer.contentType())
                .param(answer.location())
                .param(answer.body())
                .param(tenant())
                .param(key)
                .update();
    }

    private Answer answerOf(String key, String fingerprint) {
        return jdbc.sql("""
                        select status, content_type, location, body from answered_request
                        where tenant = ? and idempotency_key = ? and request_hash = ?""")
                .params(tenant(), key, fingerprint)
                .query((row, index) -> new Answer(
                        row.getInt("status"),
                        row.getString("content_type"),
                        row.getString("location"),
                        row.getBytes("body")))
                .optional()
                .orElseThrow(() -> new RuleViolated(PlatformRule.IDEMPOTENCY_KEY_REUSED));
    }

    private static String tenant() {
        return RequestContext.current().map(RequestContext::mfo).orElse(ASSOCIATION);
    }

    /** What was answered: HTTP status, two headers and the body. */
    @SuppressWarnings("ArrayRecordComponent") // never compared; handed through as bytes
    record Answer(
            int status,
            @Nullable String contentType,
            @Nullable String location,
            byte[] body) {}
}
