package tj.hamyori.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A made-up portfolio as files in the import format. The same seed gives the same files. */
final class GeneratedPortfolio {

    private static final int DIGITS = 2;

    private final GeneratedLoans generated;
    private final int loans;

    GeneratedPortfolio(GeneratedLoans generated, int loans) {
        this.generated = generated;
        this.loans = loans;
    }

    void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (BufferedWriter loanRows = Files.newBufferedWriter(directory.resolve("loans.csv"));
                BufferedWriter instalmentRows = Files.newBufferedWriter(directory.resolve("instalments.csv"));
                BufferedWriter repaymentRows = Files.newBufferedWriter(directory.resolve("repayments.csv"))) {
            loanRows.write(
                    "loan_number,borrower_number,group_number,product_code,purpose,disbursed_on,principal,currency,"
                            + "interest_method,annual_rate_percent,instalments,every,unit,borrower_count,female_count,"
                            + "district,household_status\n");
            instalmentRows.write("loan_number,instalment_number,due_on,principal_due,interest_due,fee_due\n");
            repaymentRows.write("loan_number,receipt_number,paid_on,amount,recorded_at\n");
            for (int number = 1; number <= loans; number++) {
                GeneratedLoan loan = generated.loan(number);
                loanRows.write(row(loan));
                writeInstalments(loan, instalmentRows);
                writeReceipts(loan, repaymentRows);
            }
        }
    }

    private static String row(GeneratedLoan loan) {
        return String.join(
                        ",",
                        loan.loanNumber(),
                        "B-" + loan.number(),
                        "GR-" + loan.group(),
                        loan.product(),
                        loan.purpose(),
                        loan.disbursedOn().toString(),
                        major(loan.principalMinor()),
                        "TJS,NONE,0",
                        Integer.toString(loan.instalments().size()),
                        "1,MONTH,1",
                        "F".equals(loan.sex()) ? "1" : "0",
                        loan.district(),
                        Objects.requireNonNullElse(loan.household(), ""))
                + "\n";
    }

    private static void writeInstalments(GeneratedLoan loan, BufferedWriter rows) throws IOException {
        int line = 1;
        for (GeneratedLoan.Instalment instalment : loan.instalments()) {
            rows.write(loan.loanNumber() + "," + line++ + "," + instalment.dueOn() + ","
                    + major(instalment.principalMinor()) + ",0,0\n");
        }
    }

    private static void writeReceipts(GeneratedLoan loan, BufferedWriter rows) throws IOException {
        int receipt = 1;
        for (GeneratedLoan.Receipt paid : loan.receipts()) {
            rows.write(loan.loanNumber() + ",R-" + loan.number() + "-" + receipt++ + "," + paid.paidOn() + ","
                    + major(paid.amountMinor()) + ",\n");
        }
    }

    private static String major(long minor) {
        return BigDecimal.valueOf(minor, DIGITS).toPlainString();
    }
}
