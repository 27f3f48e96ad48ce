package tj.hamyori.loan.read.tranches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.model.Texts;

/** Answers from {@code read_tranche}; whoever asks has made sure that the caller may see the loan. */
@Component
public class LoanTranches {

    private final JdbcClient jdbc;

    LoanTranches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a loan handed over at once. */
    public Optional<TranchePlan> of(UUID loanId, UUID borrower, Texts.Opened opened) {
        List<TranchePlan.Part> parts = jdbc.sql("select * from read_tranche where loan_id = ? order by number")
                .param(loanId)
                .query((row, index) -> part(row))
                .list();
        return parts.isEmpty()
                ? Optional.empty()
                : jdbc.sql("""
                                select l.principal_minor, e.* from read_loan l
                                left join read_tranche_end e on e.loan_id = l.loan_id where l.loan_id = ?""")
                        .param(loanId)
                        .query((row, index) -> plan(row, parts, opened.read(borrower, row.getString("reason"))))
                        .optional();
    }

    private static TranchePlan plan(ResultSet row, List<TranchePlan.Part> parts, @Nullable String reason)
            throws SQLException {
        long disbursedMinor = parts.stream()
                .map(TranchePlan.Part::amountMinor)
                .mapToLong(amount -> amount == null ? 0 : amount)
                .sum();
        LocalDate cancelledOn = row.getObject("cancelled_on", LocalDate.class);
        return new TranchePlan(
                disbursedMinor,
                cancelledOn == null ? row.getLong("principal_minor") - disbursedMinor : 0,
                cancelledOn,
                row.getObject("left_minor", Long.class),
                reason,
                row.getString("cancelled_by"),
                parts);
    }

    private static TranchePlan.Part part(ResultSet row) throws SQLException {
        return new TranchePlan.Part(
                row.getInt("number"),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("planned_minor", Long.class),
                row.getObject("tranche_id", UUID.class),
                row.getObject("disbursed_on", LocalDate.class),
                row.getObject("amount_minor", Long.class),
                row.getString("channel"),
                row.getString("disbursed_by"));
    }
}
