package tj.hamyori.repayment.batch.portfolioimport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Finds what is wrong with rows when they are seen together and beside what is known already. Each check adds its
 * reason to the rows concerned; the order matters, a loan is judged by its instalments and they by their loan.
 *
 * <p>They come in two rounds of lists. Lists of one round write to no table that another writes to and look at no
 * reasons that another adds, so that they may run side by side, each in a transaction of its own.
 */
@Component
class RowChecks {

    private static final String FLAG = "update %s r set reasons = r.reasons || '%s'::text where r.import_id = :id and ";
    private static final String LOAN_OF_ROW = "l.import_id = r.import_id and l.loan_number = r.loan_number";
    private static final String KNOWN_LOAN = "k.mfo = :mfo and k.loan_number = r.loan_number";

    /** Stands for {@link #KNOWN_LOAN} in an organisation's first import, so that no row is looked up in vain. */
    private static final String NONE = "false";

    private static final String BEFORE_DISBURSEMENT = ":BEFORE_DISBURSEMENT";

    private static final String WORK_MEMORY = "96MB";

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    RowChecks(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static List<List<List<String>>> rounds() {
        return List.of(List.of(ofLoans(), ofMoney()), rejected());
    }

    private static List<String> ofLoans() {
        return Stream.of(loans(), instalments(), wholeLoans())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> ofMoney() {
        return Stream.of(repayments(), writeOffs()).flatMap(List::stream).toList();
    }

    void run(UUID importId, String mfo, List<String> checks) {
        Map<String, Object> parameters = Map.of("id", importId, "mfo", mfo, "latest", tomorrow());
        // A million rows are joined with themselves; with the usual few megabytes that goes over files.
        jdbc.getJdbcOperations().execute("set local work_mem = '" + WORK_MEMORY + "'");
        boolean knowsLoans = Boolean.TRUE.equals(jdbc.queryForObject(
                "select exists (select from loan_account where mfo = :mfo)", parameters, Boolean.class));
        checks.forEach(check -> jdbc.update(knowsLoans ? check : check.replace(KNOWN_LOAN, NONE), parameters));
    }

    /** Offices are ahead of the clock's own day. */
    private LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    }

    private static String flag(ImportFile file, String reason, String condition) {
        return FLAG.formatted(file.table(), reason) + condition;
    }

    private static List<String> loans() {
        return List.of(
                repeated(ImportFile.LOANS, "loan_number"),
                flag(
                        ImportFile.LOANS,
                        "loan_number:BELONGS_TO_ANOTHER_LOAN",
                        "exists (select from loan_account k where " + KNOWN_LOAN + " and k.loan_id <> r.loan_id)"),
                flag(ImportFile.LOANS, "loan_number:DIFFERS_FROM_THE_KNOWN_LOAN", """
                        exists (select from loan_account k where k.loan_id = r.loan_id
                            and (k.disbursed_on <> r.disbursed_on or k.currency <> r.currency
                                or k.principal_minor <> r.principal * 10::numeric ^ r.digits))"""));
    }

    private static List<String> instalments() {
        return List.of(
                flag(
                        ImportFile.INSTALMENTS,
                        "loan_number:UNKNOWN_LOAN",
                        "not exists (select from import_loan l where " + LOAN_OF_ROW + ")"),
                repeated(ImportFile.INSTALMENTS, "number"),
                beforeDisbursementInTheFile(ImportFile.INSTALMENTS, "due_on"),
                tooPrecise(ImportFile.INSTALMENTS, false, "principal_due", "interest_due", "fee_due"));
    }

    /** All in one pass over the instalments, loan by loan. */
    private static List<String> wholeLoans() {
        return List.of("""
                update import_loan r
                set reasons = r.reasons || array_remove(array[
                    case when i.rejected then 'instalments:A_ROW_WAS_REJECTED' end,
                    case when i.principal is distinct from r.principal
                        then 'instalments:DO_NOT_ADD_UP_TO_THE_PRINCIPAL' end,
                    case when i.incomplete then 'instalments:NUMBERS_ARE_NOT_1_TO_N' end,
                    case when i.unordered then 'instalments:DUE_DATES_DO_NOT_RISE' end], null)
                from (
                    select loan_number, bool_or(reasons <> '{}') as rejected, sum(principal_due) as principal,
                        min(number) <> 1 or max(number) <> count(distinct number) as incomplete,
                        bool_or(due_on <= before) as unordered
                    from (
                        select *, lag(due_on) over (partition by loan_number order by number) as before
                        from import_instalment where import_id = :id) line
                    group by loan_number) i
                where r.import_id = :id and i.loan_number = r.loan_number
                    and (i.rejected or i.incomplete or i.unordered or i.principal is distinct from r.principal)""");
    }

    private static List<String> repayments() {
        return List.of(
                unknown(ImportFile.REPAYMENTS),
                tooPrecise(ImportFile.REPAYMENTS, true, "amount"),
                beforeDisbursementInTheFile(ImportFile.REPAYMENTS, "paid_on"),
                beforeKnownDisbursement(ImportFile.REPAYMENTS, "paid_on"),
                flag(ImportFile.REPAYMENTS, "paid_on:DATED_IN_THE_FUTURE", "r.paid_on > :latest"),
                repeated(ImportFile.REPAYMENTS, "receipt_number"),
                flag(ImportFile.REPAYMENTS, "receipt_number:DIFFERS_FROM_THE_KNOWN_RECEIPT", """
                        exists (select from loan_account k join repayment p on p.loan_id = k.loan_id
                            where k.mfo = :mfo and k.loan_number = r.loan_number and p.payment_id = r.payment_id
                                and (p.paid_on <> r.paid_on or p.amount_minor <> r.amount * 10::numeric ^ (%s)))""".formatted(
                                digits("k.currency"))));
    }

    private static List<String> writeOffs() {
        return List.of(
                flag(
                        ImportFile.WRITE_OFFS,
                        "loan_number:UNKNOWN_LOAN",
                        "not exists (select from import_loan l where " + LOAN_OF_ROW + ")"),
                tooPrecise(ImportFile.WRITE_OFFS, false, "amount"),
                beforeDisbursementInTheFile(ImportFile.WRITE_OFFS, "written_off_on"),
                beforeKnownDisbursement(ImportFile.WRITE_OFFS, "written_off_on"),
                repeated(ImportFile.WRITE_OFFS, "loan_number"));
    }

    /** A loan that is rejected takes its rows with it, each named. */
    private static List<List<String>> rejected() {
        String condition = "exists (select from import_loan l where " + LOAN_OF_ROW
                + ") and not exists (select from import_loan l where " + LOAN_OF_ROW + " and l.reasons = '{}')";
        return Stream.of(ImportFile.INSTALMENTS, ImportFile.REPAYMENTS, ImportFile.WRITE_OFFS)
                .map(file -> List.of(flag(file, "loan_number:LOAN_REJECTED", condition)))
                .toList();
    }

    private static String unknown(ImportFile file) {
        return flag(
                file,
                "loan_number:UNKNOWN_LOAN",
                "not exists (select from import_loan l where " + LOAN_OF_ROW
                        + ") and not exists (select from loan_account k where " + KNOWN_LOAN + ")");
    }

    /** The first of several is taken. */
    private static String repeated(ImportFile file, String column) {
        return flag(file, column + ":REPEATED", """
                exists (select from %s o where o.import_id = r.import_id and o.loan_number = r.loan_number
                    and o.%s = r.%s and o.line < r.line)""".formatted(file.table(), column, column));
    }

    /** A statement of its own: as one of two alternatives the loan would be looked up for each row by itself. */
    private static String beforeDisbursementInTheFile(ImportFile file, String column) {
        return flag(file, column + BEFORE_DISBURSEMENT, beforeLoanOfTheFile(column));
    }

    private static String beforeKnownDisbursement(ImportFile file, String column) {
        String known =
                "exists (select from loan_account k where %s and r.%s < k.disbursed_on)".formatted(KNOWN_LOAN, column);
        return flag(file, column + BEFORE_DISBURSEMENT, known + " and not " + beforeLoanOfTheFile(column));
    }

    private static String beforeLoanOfTheFile(String column) {
        return "exists (select from import_loan l where %s and r.%s < l.disbursed_on)".formatted(LOAN_OF_ROW, column);
    }

    /** Written decimals count, trailing zeros too: 10.000 may be meant as ten thousand. All columns in one pass. */
    private static String tooPrecise(ImportFile file, boolean alsoKnown, String... columns) {
        String tooPrecise = Stream.of(columns)
                .map(column -> "(%s)".formatted(tooPrecise(column, alsoKnown)))
                .collect(Collectors.joining(" or "));
        String reasons = Stream.of(columns)
                .map(column ->
                        "case when %s then '%s:TOO_MANY_DECIMALS' end".formatted(tooPrecise(column, alsoKnown), column))
                .collect(Collectors.joining(", "));
        return "update %s r set reasons = r.reasons || array_remove(array[%s], null) where r.import_id = :id and (%s)"
                .formatted(file.table(), reasons, tooPrecise);
    }

    private static String tooPrecise(String column, boolean alsoKnown) {
        String known = alsoKnown
                ? " or exists (select from loan_account k where %s and scale(r.%s) > %s)"
                        .formatted(KNOWN_LOAN, column, digits("k.currency"))
                : "";
        return """
                (scale(r.%s) > (select min(l.digits) from import_loan l
                        where l.import_id = :id and l.currency is not null)
                    and exists (select from import_loan l
                        where %s and l.currency is not null and scale(r.%s) > l.digits))%s""".formatted(column, LOAN_OF_ROW, column, known);
    }

    /**
     * Minor-unit digits of a currency column: ISO 4217 by the JDK, written out because the database has no such table.
     */
    static String digits(String column) {
        String others = Currency.getAvailableCurrencies().stream()
                .filter(currency ->
                        currency.getDefaultFractionDigits() >= 0 && currency.getDefaultFractionDigits() != 2)
                .sorted((first, second) -> first.getCurrencyCode().compareTo(second.getCurrencyCode()))
                .map(currency ->
                        "when '%s' then %d".formatted(currency.getCurrencyCode(), currency.getDefaultFractionDigits()))
                .collect(Collectors.joining(" "));
        return "case " + column + " " + others + " else 2 end";
    }
}
