package tj.hamyori.loan.read.postponements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.read.paging.Page;
import tj.hamyori.loan.read.paging.PageRequest;

/** Answers from {@code read_postponement} and {@code postponed_loan}; the one decided first comes first. */
@Component
class Postponements {

    private static final String OF_MFO = """
            select p.*, (select count(*) from postponed_loan l
                where l.postponement_id = p.postponement_id and l.mfo = p.mfo) as loans
            from read_postponement p where p.mfo = :mfo
            """;

    private final JdbcClient jdbc;

    Postponements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<PostponementRow> page(String mfo, PageRequest request) {
        return request.page(
                jdbc.sql(OF_MFO + """
                                and (p.decided_on, p.postponement_id) > (:afterDate, :afterId)
                                order by p.decided_on, p.postponement_id limit :rows""")
                        .param("mfo", mfo)
                        .param("afterDate", request.afterDate())
                        .param("afterId", request.afterId())
                        .param("rows", request.rows())
                        .query((row, index) -> decision(row))
                        .list(),
                PostponementRow::decidedOn,
                PostponementRow::postponementId);
    }

    Optional<PostponementRow> find(String mfo, UUID id) {
        return jdbc.sql(OF_MFO + " and p.postponement_id = :id")
                .param("mfo", mfo)
                .param("id", id)
                .query((row, index) -> decision(row))
                .optional();
    }

    private static PostponementRow decision(ResultSet row) throws SQLException {
        return new PostponementRow(
                row.getObject("postponement_id", UUID.class),
                row.getString("district"),
                row.getObject("group_id", UUID.class),
                row.getInt("months"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("reason"),
                row.getString("decided_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getLong("loans"));
    }
}
