package tj.hamyori.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/**
 * A made-up portfolio in the import format: interest-free loans of twelve months with their instalments and eight to
 * twelve repayments each, some late, some missing. The same seed gives the same files.
 */
final class GeneratedPortfolio {

    private static final int INSTALMENTS = 12;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 2);
    private static final int LATE_EVERY = 7;

    private final Random random;
    private final int loans;

    GeneratedPortfolio(int loans, long seed) {
        this.loans = loans;
        this.random = new Random(seed);
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
            for (int loan = 1; loan <= loans; loan++) {
                write(loan, loanRows, instalmentRows, repaymentRows);
            }
        }
    }

    private void write(int number, BufferedWriter loan, BufferedWriter instalments, BufferedWriter repayments)
            throws IOException {
        LocalDate disbursedOn = FIRST_DAY.plusDays(random.nextInt(300));
        long instalmentMajor = 50 + 10L * random.nextInt(40);
        BigDecimal principal = BigDecimal.valueOf(instalmentMajor * INSTALMENTS);
        loan.write("G-%d,B-%d,,INTEREST_FREE,TRADE,%s,%s,TJS,NONE,0,%d,1,MONTH,1,1,SU-01,\n"
                .formatted(number, number, disbursedOn, principal, INSTALMENTS));
        int paid = 8 + random.nextInt(5);
        for (int line = 1; line <= INSTALMENTS; line++) {
            LocalDate dueOn = disbursedOn.plusMonths(line);
            instalments.write("G-%d,%d,%s,%d,0,0\n".formatted(number, line, dueOn, instalmentMajor));
            if (line <= paid) {
                int lateDays = random.nextInt(LATE_EVERY) == 0 ? random.nextInt(60) : 0;
                repayments.write("G-%d,R-%d-%d,%s,%d,\n"
                        .formatted(number, number, line, dueOn.plusDays(lateDays), instalmentMajor));
            }
        }
    }
}
