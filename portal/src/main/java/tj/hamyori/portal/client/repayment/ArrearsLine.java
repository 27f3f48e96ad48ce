package tj.hamyori.portal.client.repayment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A loan in arrears; amounts in minor units of {@code currency}. */
public record ArrearsLine(
        UUID loanId,
        @Nullable String loanNumber,
        @Nullable UUID groupId,
        @Nullable String officer,
        @Nullable Long daysPastDue,
        @Nullable String arrearsBucket,
        @Nullable Long overdueMinor,
        @Nullable Long outstandingPrincipalMinor,
        @Nullable String currency) {}
