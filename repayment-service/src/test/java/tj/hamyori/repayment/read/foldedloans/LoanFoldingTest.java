package tj.hamyori.repayment.read.foldedloans;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.platform.projection.ReadModelRebuilder;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;

/**
 * A folded row never stands for more or less than the rows it was made from. That its figures are theirs is proved on
 * random portfolios by {@code PortfolioFiguresTest}.
 */
@RepaymentServiceTest
class LoanFoldingTest {

    @Autowired
    Environment environment;

    @Autowired
    LoanFolding folding;

    @Autowired
    ReadModelRebuilder rebuilder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Test
    void foldsAPlainLoanAndFoldsItAnewAfterARepayment() {
        Http admin = admin("FOLA");
        UUID loanId = plainLoan(admin);
        assertThat(isFolded(loanId)).isFalse();

        folding.fold();
        assertThat(isFolded(loanId)).isTrue();
        assertThat(outstanding(admin)).isEqualTo(20_000);
        repay(admin, loanId, "2026-03-10");
        assertThat(isFolded(loanId)).as("its row does not know of it").isFalse();
        assertThat(outstanding(admin)).isEqualTo(10_000);

        folding.fold();
        assertThat(isFolded(loanId)).isTrue();
        assertThat(outstanding(admin)).isEqualTo(10_000);
        assertThat(folding.fold()).as("nothing is left to look at").isZero();
    }

    @Test
    void keepsALoanInOneRowForEachStretchOfKnowledge() {
        Http admin = admin("FOLB");
        UUID loanId = plainLoan(admin);
        folding.fold();
        repay(admin, loanId, "2026-02-01");

        folding.fold();

        assertThat(rows("folded_loan", loanId))
                .as("dated back before one known earlier")
                .isEqualTo(2);
        assertThat(rows("unfolded_loan", loanId)).isZero();
        assertThat(outstanding(admin)).isEqualTo(10_000);
    }

    @Test
    void foldsAsManyFactsAsMakeAHundredRowsAndLeavesALoanOfMore() {
        Http admin = admin("FOLH");
        UUID loanId = plainLoan(admin);
        LocalDate last = LocalDate.of(2026, 2, 14);
        for (int fact = 0; fact < LoanFolding.MOST_FACTS; fact++) {
            repay(admin, loanId, last.minusDays(fact).toString(), 1);
        }
        folding.fold();
        assertThat(rows("folded_loan", loanId)).isEqualTo(LoanFolding.MOST_FACTS + 1);
        assertThat(rows("unfolded_loan", loanId)).isZero();

        repay(admin, loanId, last.minusDays(LoanFolding.MOST_FACTS).toString(), 1);
        folding.fold();
        assertThat(rows("folded_loan", loanId)).isZero();
        assertThat(rows("unfolded_loan", loanId)).isEqualTo(1);
        assertThat(outstanding(admin)).isEqualTo(20_000 - LoanFolding.MOST_FACTS - 1);
        assertThat(folding.fold()).as("looked at once").isZero();
    }

    @Test
    void keepsAMarkThatWasNotYetCommittedWhenItLooked() throws Exception {
        Http admin = admin("FOLC");
        UUID loanId = plainLoan(admin);
        folding.fold();
        try (Connection meanwhile = database.getConnection()) {
            meanwhile.setAutoCommit(false);
            try (var mark = meanwhile.prepareStatement("insert into unfolded_loan (loan_id) values (?)")) {
                mark.setObject(1, loanId);
                mark.executeUpdate();
            }
            folding.fold();
            assertThat(isFolded(loanId)).isTrue();
            meanwhile.commit();
        }

        assertThat(isFolded(loanId)).isFalse();
        folding.fold();
        assertThat(isFolded(loanId)).isTrue();
    }

    @Test
    void oneProcessFoldsAtATime() throws Exception {
        Http admin = admin("FOLD");
        UUID loanId = plainLoan(admin);
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (var lock = other.prepareStatement("select pg_advisory_xact_lock(7320001)")) {
                lock.execute();
            }

            assertThat(folding.fold()).isZero();
            assertThat(isFolded(loanId)).isFalse();
            other.rollback();
        }
        assertThat(folding.fold()).isPositive();
        assertThat(isFolded(loanId)).isTrue();
    }

    @Test
    void leavesLoansForLaterWhileAPortfolioIsImported() {
        Http admin = admin("FOLF");
        UUID loanId = plainLoan(admin);
        status("FOLF", "RUNNING");
        folding.foldUnlessImporting();
        assertThat(isFolded(loanId)).isFalse();

        status("FOLF", "COMPLETED");
        folding.foldUnlessImporting();
        assertThat(isFolded(loanId)).isTrue();
    }

    private void status(String mfo, String status) {
        assertThat(jdbc.sql("update portfolio_import set status = ? where mfo = ?")
                        .params(status, mfo)
                        .update())
                .isOne();
    }

    @Test
    void foldsToTheSameRowsAgain() {
        Http admin = admin("FOLE");
        UUID loanId = plainLoan(admin);
        repay(admin, loanId, "2026-03-10");
        folding.fold();
        List<String> before = rowsOf("FOLE");

        jdbc.sql("delete from folded_loan where mfo = 'FOLE'").update();
        jdbc.sql("insert into unfolded_loan (loan_id) values (?)").param(loanId).update();
        folding.fold();

        assertThat(rowsOf("FOLE")).hasSize(1).isEqualTo(before);
    }

    @Test
    void comesOutTheSameAfterARebuild() {
        Http admin = admin("FOLG");
        UUID loanId = plainLoan(admin);
        repay(admin, loanId, "2026-03-10");
        folding.fold();
        List<String> before = rowsOf("FOLG");

        rebuilder.rebuild();
        assertThat(isFolded(loanId)).isFalse();
        folding.fold();

        assertThat(rowsOf("FOLG")).hasSize(1).isEqualTo(before);
    }

    /** 300 in three, of which the first was paid. */
    private UUID plainLoan(Http admin) {
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "1,r1,2026-02-15,100,\n")
                .load(admin);
        return UUID.fromString(
                admin.get("/api/loan-accounts/1").json().path("loanId").asString());
    }

    private static void repay(Http admin, UUID loanId, String on) {
        repay(admin, loanId, on, 10_000);
    }

    private static void repay(Http admin, UUID loanId, String on, long minor) {
        String repayment = "{\"paymentId\":\"%s\",\"paidOn\":\"%s\",\"amountMinor\":%d,\"currency\":\"TJS\"}"
                .formatted(UUID.randomUUID(), on, minor);
        Http.Answer paid = admin.post("/api/loan-accounts/" + loanId + "/repayments", repayment);
        assertThat(paid.status()).isBetween(200, 204);
    }

    private static long outstanding(Http admin) {
        return admin.get("/api/portfolio-quality?asOf=2026-03-31")
                .json()
                .path("currencies")
                .path(0)
                .path("grossLoanPortfolioMinor")
                .asLong();
    }

    private boolean isFolded(UUID loanId) {
        return rows("folded_loan", loanId) == 1 && rows("unfolded_loan", loanId) == 0;
    }

    private long rows(String table, UUID loanId) {
        return jdbc.sql("select count(*) from " + table + " where loan_id = ?")
                .param(loanId)
                .query(Long.class)
                .single();
    }

    private List<String> rowsOf(String mfo) {
        return jdbc.sql("select f::text from folded_loan f where mfo = ? order by 1")
                .param(mfo)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private Http admin(String mfo) {
        return Http.admin(environment, mfo);
    }
}
