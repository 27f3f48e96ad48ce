package tj.hamyori.repayment.read.postponements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which accounts a bulk postponement has still to reach. */
@Component
public class PendingPostponements {

    /**
     * Accounts in scope: disbursed by the decision, not written off before it, and not reached yet. One that owes
     * nothing is reached as well: what is reversed later may show that it did owe something on that date.
     */
    private static final String LEFT = """
            select p.*, a.loan_id
            from postponement p
            join loan_account a on a.mfo = p.mfo and a.disbursed_on <= p.decided_on
            where p.completed_on is null and p.decided_on <= :businessDate
                and (cast(:mfo as text) is null or p.mfo = :mfo)
                and (p.group_id is null or a.group_id = p.group_id)
                and (p.district is null or exists (
                    select from borrower_share b where b.loan_id = a.loan_id and b.district = p.district))
                and not exists (
                    select from account_postponement d
                    where d.loan_id = a.loan_id and d.postponement_id = p.postponement_id)
                and not exists (
                    select from schedule_decision d
                    where d.loan_id = a.loan_id and d.decision_id = p.postponement_id)
                and not exists (select from write_off w where w.loan_id = a.loan_id
                    and w.written_off_on < p.decided_on)
            """;

    private final JdbcClient jdbc;

    PendingPostponements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The order in which accounts are reached: by decision, so that two postponements of one follow in time. */
    public record Place(LocalDate decidedOn, UUID postponementId, UUID loanId) {}

    /** An account and the postponement that has to reach it. */
    public record Pending(Place place, String mfo, int months, String reason, String decidedBy) {}

    /**
     * @param businessDate decisions of later dates wait
     * @param mfo null for all organisations
     * @param from first loan id asked about
     * @param to last loan id asked about
     */
    public record Question(LocalDate businessDate, @Nullable String mfo, UUID from, UUID to) {}

    /**
     * @param after the last place of the page before, null for the first
     */
    public List<Pending> page(Question question, @Nullable Place after, int rows) {
        return jdbc.sql(LEFT + """
                        and a.loan_id between :from and :to
                        and (cast(:afterOn as date) is null or (p.decided_on, p.postponement_id, a.loan_id)
                            > (cast(:afterOn as date), cast(:afterId as uuid), cast(:afterLoan as uuid)))
                        order by p.decided_on, p.postponement_id, a.loan_id limit :rows""")
                .param("businessDate", question.businessDate())
                .param("mfo", question.mfo())
                .param("from", question.from())
                .param("to", question.to())
                .param("afterOn", after == null ? null : after.decidedOn())
                .param("afterId", after == null ? null : after.postponementId())
                .param("afterLoan", after == null ? null : after.loanId())
                .param("rows", rows)
                .query((row, index) -> new Pending(
                        new Place(
                                row.getObject("decided_on", LocalDate.class),
                                row.getObject("postponement_id", UUID.class),
                                row.getObject("loan_id", UUID.class)),
                        row.getString("mfo"),
                        row.getInt("months"),
                        row.getString("reason"),
                        row.getString("decided_by")))
                .list();
    }

    /** Notes the postponements that have reached every account in scope; later accounts are none of theirs. */
    public void complete(LocalDate businessDate, @Nullable String mfo) {
        jdbc.sql("""
                        update postponement set completed_on = :businessDate
                        where completed_on is null and decided_on <= :businessDate
                            and (cast(:mfo as text) is null or mfo = :mfo)
                            and postponement_id not in (select left_over.postponement_id from (
                        """ + LEFT + ") left_over)")
                .param("businessDate", businessDate)
                .param("mfo", mfo)
                .update();
    }
}
