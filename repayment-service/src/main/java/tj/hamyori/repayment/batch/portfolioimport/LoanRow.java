package tj.hamyori.repayment.batch.portfolioimport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AgreedTerms;
import tj.hamyori.repayment.events.BorrowerShare;

/**
 * An accepted row of the loans file. A loan of several borrowers is split evenly over them, the rest going to the last;
 * the first ones are women, as many as the file counts.
 */
record LoanRow(
        UUID loanId,
        String loanNumber,
        String borrowerNumber,
        @Nullable String groupNumber,
        String productCode,
        @Nullable String purpose,
        LocalDate disbursedOn,
        long principalMinor,
        String currency,
        AgreedTerms terms,
        int borrowers,
        @Nullable Integer women,
        @Nullable String district,
        @Nullable String householdStatus) {

    static LoanRow of(ResultSet row) throws SQLException {
        return new LoanRow(
                row.getObject("loan_id", UUID.class),
                row.getString("loan_number"),
                row.getString("borrower_number"),
                row.getString("group_number"),
                row.getString("product_code"),
                row.getString("purpose"),
                row.getObject("disbursed_on", LocalDate.class),
                ImportedLoans.minor(row, "principal"),
                row.getString("currency"),
                termsOf(row),
                row.getInt("borrower_count"),
                row.getObject("female_count", Integer.class),
                row.getString("district"),
                row.getString("household_status"));
    }

    /** What the file does not say takes the defaults of the schedule preview. */
    private static AgreedTerms termsOf(ResultSet row) throws SQLException {
        return new AgreedTerms(
                row.getString("interest_method"),
                row.getString("annual_rate_percent"),
                "EQUAL_PRINCIPAL",
                row.getInt("instalments"),
                row.getInt("every"),
                row.getString("unit"),
                "SAME_AS_INSTALMENT",
                "THIRTY_360",
                null,
                0,
                0,
                0,
                1,
                "HALF_EVEN",
                "0",
                "KEEP",
                "NONE",
                0);
    }

    /**
     * @param tellsWhenKnown where the member's files say when it learned of its receipts, its loans count as known from
     *     their disbursement; else all of it is known from the import
     */
    AccountOpened opening(PortfolioImport source, boolean tellsWhenKnown) {
        Instant disbursedAt = disbursedOn.atStartOfDay().toInstant(ZoneOffset.UTC);
        boolean earlier = tellsWhenKnown && disbursedAt.isBefore(source.receivedAt());
        return new AccountOpened(
                loanId,
                source.mfo(),
                loanNumber,
                productCode,
                null,
                purpose,
                groupNumber == null ? null : ImportIds.group(source.mfo(), groupNumber),
                groupNumber,
                null,
                disbursedOn,
                principalMinor,
                currency,
                terms,
                shares(source.mfo()),
                earlier ? disbursedAt : source.receivedAt());
    }

    private List<BorrowerShare> shares(String mfo) {
        List<BorrowerShare> shares = new ArrayList<>(borrowers);
        long evenMinor = principalMinor / borrowers;
        for (int place = 1; place <= borrowers; place++) {
            boolean last = place == borrowers;
            shares.add(new BorrowerShare(
                    ImportIds.borrower(mfo, borrowerNumber, borrowers == 1 ? 0 : place),
                    last ? principalMinor - evenMinor * (borrowers - 1) : evenMinor,
                    sex(place),
                    null,
                    district,
                    householdStatus));
        }
        return shares;
    }

    private @Nullable String sex(int place) {
        if (women == null) {
            return null;
        }
        return place <= women ? "F" : "M";
    }
}
