package tj.hamyori.loan.read.applicationqueue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.facts.PendingApplications;

/** Answers from {@code read_application}. */
@Component
class UndecidedApplications implements PendingApplications {

    private final JdbcClient jdbc;

    UndecidedApplications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Pending> through(String mfo, UUID groupId) {
        return jdbc.sql("""
                        select application_id, greatest(submitted_on, endorsed_on) last_on from read_application
                        where mfo = ? and group_id = ? and status in ('SUBMITTED', 'ENDORSED')
                        order by submitted_on, application_id""")
                .params(mfo, groupId)
                .query((row, index) -> new Pending(
                        Objects.requireNonNull(row.getObject("application_id", UUID.class)),
                        Objects.requireNonNull(row.getObject("last_on", LocalDate.class))))
                .list();
    }

    @Override
    public Optional<Asked> find(String mfo, UUID loanId) {
        return jdbc.sql("select member_id, group_id from read_application where mfo = ? and application_id = ?")
                .params(mfo, loanId)
                .query((row, index) -> new Asked(
                        Objects.requireNonNull(row.getObject("member_id", UUID.class)),
                        row.getObject("group_id", UUID.class)))
                .optional();
    }
}
