package tj.hamyori.repayment.read.loanaccount;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.platform.copy.TableRows;
import tj.hamyori.repayment.events.AccountCharged;
import tj.hamyori.repayment.events.ChargeWaived;

/** What a list of events changes in the table of charges: first all new rows, then the waivers. */
final class ChargeRows {

    private final TableRows charges = new TableRows(LoanAccountTables.CHARGE);
    private final List<ChargeWaived> waivers = new ArrayList<>();

    void add(AccountCharged event) {
        charges.add(
                event.loanId(),
                event.chargeId(),
                event.kind(),
                event.dueOn(),
                event.chargedOn(),
                event.amountMinor(),
                event.reason(),
                event.chargedBy(),
                event.recordedAt());
    }

    void waive(ChargeWaived event) {
        waivers.add(event);
    }

    void write(JdbcTemplate jdbc) {
        charges.write(jdbc);
        waivers.forEach(waiver -> write(jdbc, waiver));
    }

    private static void write(JdbcTemplate jdbc, ChargeWaived event) {
        int updated = jdbc.update(
                "update charge set waived_on = ?, waived_by = ?, waiver_reason = ?, waived_recorded_at = ?"
                        + " where loan_id = ? and charge_id = ?",
                event.waivedOn(),
                event.waivedBy(),
                event.reason(),
                Timestamp.from(event.recordedAt()),
                event.loanId(),
                event.chargeId());
        if (updated != 1) {
            throw new IllegalStateException("The read model lacks a charge of loan " + event.loanId());
        }
    }
}
