package tj.hamyori.repayment.batch.runs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows as of which instant reports of a date were asked for, so that asking again means the same report. */
@Component
class ReportInstants {

    private final JdbcClient jdbc;

    ReportInstants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> of(LocalDate businessDate, @Nullable String mfo) {
        return jdbc.sql("""
                        select k.parameter_value
                        from batch_job_execution e
                        join batch_job_instance i on i.job_instance_id = e.job_instance_id
                            and i.job_name = 'portfolio-quality'
                        join batch_job_execution_params d on d.job_execution_id = e.job_execution_id
                            and d.parameter_name = 'businessDate' and d.parameter_value = :date
                        join batch_job_execution_params k on k.job_execution_id = e.job_execution_id
                            and k.parameter_name = 'knownAt'
                        left join batch_job_execution_params m on m.job_execution_id = e.job_execution_id
                            and m.parameter_name = 'mfo'
                        where coalesce(m.parameter_value, '') = :mfo
                        order by e.job_execution_id limit 1""")
                .param("date", businessDate.toString())
                .param("mfo", mfo == null ? "" : mfo)
                .query(String.class)
                .optional()
                .map(Instant::parse);
    }
}
