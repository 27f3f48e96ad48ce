package tj.hamyori.repayment.batch.agearrears;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.batch.JobAccount;
import tj.hamyori.repayment.read.loanaccount.PositionStatement;

/** Finds, by one statement, the accounts whose bucket on a date is not the one last recorded. */
@Component
class Candidates {

    static final int PAGE = 500;

    private static final String LIST =
            "insert into arrears_candidate (job_instance_id, loan_id, mfo) " + PositionStatement.POSITION + """
            select :instance, loan_id, mfo
            from position
            where (bucket_on is null or bucket_on <= :asOf)
                and coalesce(bucket, 'CURRENT') <> case
                    when days_past_due <= 0 then 'CURRENT'
                    when days_past_due <= 30 then 'D1_30'
                    when days_past_due <= 60 then 'D31_60'
                    when days_past_due <= 90 then 'D61_90'
                    when days_past_due <= 180 then 'D91_180'
                    else 'OVER_180' end
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Candidates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void list(long jobInstanceId, LocalDate asOf, @Nullable String mfo) {
        jdbc.sql("delete from arrears_candidate where job_instance_id = ?")
                .param(jobInstanceId)
                .update();
        jdbc.sql(LIST)
                .param("instance", jobInstanceId)
                .param("asOf", asOf)
                .param("knownAt", Timestamp.from(clock.instant()))
                .param("mfo", mfo)
                .update();
    }

    List<JobAccount> page(long jobInstanceId, @Nullable UUID after) {
        return jdbc.sql("""
                        select loan_id, mfo from arrears_candidate
                        where job_instance_id = :instance and (cast(:after as uuid) is null or loan_id > :after)
                        order by loan_id limit :rows""")
                .param("instance", jobInstanceId)
                .param("after", after)
                .param("rows", PAGE)
                .query((row, index) -> new JobAccount(row.getObject("loan_id", UUID.class), row.getString("mfo")))
                .list();
    }
}
