package tj.hamyori.repayment.read.arrearslist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the arrears list, as of the asked date; amounts in minor units. */
record LoanInArrears(
        UUID loanId,
        String loanNumber,
        @Nullable UUID groupId,
        @Nullable String officer,
        int daysPastDue,
        String arrearsBucket,
        long overdueMinor,
        long outstandingPrincipalMinor,
        String currency) {}
