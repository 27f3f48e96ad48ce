package tj.hamyori.repayment.batch.portfolioimport;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that follow from the numbers on paper, so that the same row is the same thing in every import. */
final class ImportIds {

    private ImportIds() {}

    static UUID loan(String mfo, String loanNumber) {
        return of("loan", mfo, loanNumber);
    }

    static UUID payment(String mfo, String loanNumber, String receiptNumber) {
        return of("payment", mfo, loanNumber, receiptNumber);
    }

    static UUID group(String mfo, String groupNumber) {
        return of("group", mfo, groupNumber);
    }

    /** @param position 0 for a single borrower, else her place in the group's loan */
    static UUID borrower(String mfo, String borrowerNumber, int position) {
        return of("borrower", mfo, borrowerNumber, Integer.toString(position));
    }

    static UUID portfolioImport(String mfo, String checksums) {
        return of("import", mfo, checksums);
    }

    private static UUID of(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
    }
}
