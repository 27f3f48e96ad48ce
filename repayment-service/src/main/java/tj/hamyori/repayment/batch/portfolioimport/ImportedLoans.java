package tj.hamyori.repayment.batch.portfolioimport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.batch.partitions.KeyRange;
import tj.hamyori.repayment.events.ScheduleLine;
import tj.hamyori.repayment.write.importaccount.ImportAccount;
import tj.hamyori.repayment.write.record.RecordRepayment;

/**
 * Reads what was staged and accepted, page by page in the order of the loans' ids, with three look-ups a page. In that
 * order what is written of a page has its place in a few pages of each index, not all over them. Amounts are decimals
 * there and become minor units exactly.
 */
@Component
class ImportedLoans {

    /** Also what is opened in one transaction. */
    static final int PAGE = 500;

    /**
     * When a receipt counts as known; the parameter is when the files came. Those that say nothing of it count from
     * then, each a microsecond before the next of its loan by date and line, since the account has money of one date in
     * the order in which it became known. What the file does say stands as it is.
     */
    private static final String KNOWN_FROM = """
            coalesce(p.recorded_at, cast(? as timestamptz) - interval '1 microsecond' * (row_number() over (
                partition by p.loan_number, p.recorded_at is null order by p.paid_on desc, p.line desc) - 1))""";

    private final JdbcClient jdbc;
    private final PortfolioImports imports;

    ImportedLoans(JdbcClient jdbc, PortfolioImports imports) {
        this.jdbc = jdbc;
        this.imports = imports;
    }

    /**
     * An import and what is asked of its files only once.
     *
     * @param tellsWhenKnown whether the member's file says when it learned of its receipts
     */
    record Source(PortfolioImport of, boolean tellsWhenKnown) {

        UUID importId() {
            return of.importId();
        }
    }

    Source source(UUID importId) {
        return new Source(
                imports.require(importId),
                jdbc.sql("select exists (select from import_repayment"
                                + " where import_id = ? and recorded_at is not null)")
                        .param(importId)
                        .query(Boolean.class)
                        .single());
    }

    /**
     * At most {@value #PAGE} loans.
     *
     * @param done the last one dealt with, null where there is none yet
     */
    List<ImportedLoan> page(Source source, KeyRange range, @Nullable UUID done) {
        UUID importId = source.importId();
        List<LoanRow> loans = jdbc.sql("""
                        select * from import_loan
                        where import_id = ? and reasons = '{}' and loan_id %s ? and loan_id <= ?
                        order by loan_id limit ?""".formatted(done == null ? ">=" : ">"))
                .params(importId, done == null ? range.from() : done, range.to(), PAGE)
                .query((row, index) -> LoanRow.of(row))
                .list();
        String[] numbers = loans.stream().map(LoanRow::loanNumber).toArray(String[]::new);
        Map<String, List<ScheduleLine>> lines = lines(importId, numbers);
        Map<String, List<ImportAccount.Receipt>> receipts =
                receipts(importId, numbers, source.of().receivedAt());
        Map<String, List<ImportAccount.WriteOff>> writeOffs = writeOffs(importId, numbers);
        return loans.stream()
                .map(loan -> new ImportedLoan(
                        loan.loanNumber(),
                        source.of().mfo(),
                        new ImportAccount(
                                loan.loanId(),
                                loan.opening(source.of(), source.tellsWhenKnown()),
                                lines.getOrDefault(loan.loanNumber(), List.of()),
                                receipts.getOrDefault(loan.loanNumber(), List.of()),
                                writeOffs.getOrDefault(loan.loanNumber(), List.of()).stream()
                                        .findFirst()
                                        .orElse(null),
                                source.of().requestedBy(),
                                source.of().receivedAt())))
                .toList();
    }

    private Map<String, List<ScheduleLine>> lines(UUID importId, String[] numbers) {
        return byLoan(
                """
                select l.loan_number, l.digits, i.number, i.due_on, i.principal_due, i.interest_due, i.fee_due
                from import_loan l
                join import_instalment i on i.import_id = l.import_id and i.loan_number = l.loan_number
                where l.import_id = ? and l.loan_number = any(?) and l.reasons = '{}' and i.reasons = '{}'
                order by i.number""",
                List.of(importId, numbers),
                row -> new ScheduleLine(
                        row.getInt("number"),
                        row.getObject("due_on", LocalDate.class),
                        minor(row, "principal_due"),
                        minor(row, "interest_due"),
                        minor(row, "fee_due")));
    }

    private Map<String, List<ImportAccount.Receipt>> receipts(UUID importId, String[] numbers, Instant receivedAt) {
        return byLoan(
                """
                select l.loan_number, l.digits, p.payment_id, p.receipt_number, p.paid_on, p.amount,
                    %s as known_from
                from import_loan l
                join import_repayment p on p.import_id = l.import_id and p.loan_number = l.loan_number
                where l.import_id = ? and l.loan_number = any(?) and l.reasons = '{}' and p.reasons = '{}'
                order by p.line""".formatted(KNOWN_FROM),
                List.of(Timestamp.from(receivedAt), importId, numbers),
                row -> new ImportAccount.Receipt(
                        row.getObject("payment_id", UUID.class),
                        row.getString("receipt_number"),
                        row.getObject("paid_on", LocalDate.class),
                        minor(row, "amount"),
                        row.getTimestamp("known_from").toInstant()));
    }

    private Map<String, List<ImportAccount.WriteOff>> writeOffs(UUID importId, String[] numbers) {
        return byLoan(
                """
                select l.loan_number, l.digits, w.written_off_on, w.amount
                from import_loan l
                join import_write_off w on w.import_id = l.import_id and w.loan_number = l.loan_number
                where l.import_id = ? and l.loan_number = any(?) and l.reasons = '{}' and w.reasons = '{}'""",
                List.of(importId, numbers),
                row -> new ImportAccount.WriteOff(
                        row.getObject("written_off_on", LocalDate.class), minor(row, "amount")));
    }

    /** Receipts of loans that are not in the file but known here; most files have none, and are read only once. */
    List<KnownLoanReceipt> receiptsOfKnown(UUID importId, @Nullable Integer afterLine) {
        PortfolioImport source = imports.require(importId);
        return jdbc.sql("""
                        with elsewhere as materialized (
                            select p.*, %s as known_from from import_repayment p
                            where p.import_id = ? and p.reasons = '{}'
                                and not exists (select from import_loan l
                                    where l.import_id = p.import_id and l.loan_number = p.loan_number))
                        select r.*, k.loan_id, k.currency, %s as digits
                        from elsewhere r
                        join loan_account k on k.mfo = ? and k.loan_number = r.loan_number
                        where r.line > ?
                        order by r.line limit ?""".formatted(KNOWN_FROM, RowChecks.digits("k.currency")))
                .params(
                        Timestamp.from(source.receivedAt()),
                        importId,
                        source.mfo(),
                        afterLine == null ? 0 : afterLine,
                        PAGE)
                .query((row, index) -> new KnownLoanReceipt(
                        row.getInt("line"),
                        source.mfo(),
                        new RecordRepayment(
                                row.getObject("loan_id", UUID.class),
                                row.getObject("payment_id", UUID.class),
                                row.getObject("paid_on", LocalDate.class),
                                minor(row, "amount"),
                                row.getString("currency"),
                                "IMPORT",
                                row.getString("receipt_number"),
                                source.requestedBy(),
                                row.getTimestamp("known_from").toInstant())))
                .list();
    }

    /** Rows with more decimals than the currency has were rejected before. */
    static long minor(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).movePointRight(row.getInt("digits")).longValueExact();
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<String, List<T>> byLoan(String sql, List<Object> parameters, Reading<T> reading) {
        Map<String, List<T>> found = new HashMap<>();
        jdbc.sql(sql)
                .params(parameters)
                .query((row, index) -> found.computeIfAbsent(row.getString("loan_number"), number -> new ArrayList<>())
                        .add(reading.of(row)))
                .list();
        return found;
    }
}
