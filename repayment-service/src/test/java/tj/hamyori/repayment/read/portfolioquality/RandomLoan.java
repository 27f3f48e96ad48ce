package tj.hamyori.repayment.read.portfolioquality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AgreedTerms;
import tj.hamyori.repayment.events.BorrowerShare;

/** Loans of any terms, of one woman or two, with and without what can be said of them. */
final class RandomLoan {

    private static final @Nullable String[] DISTRICTS = {"KULOB", "DUSTI", null};

    private RandomLoan() {}

    static AccountOpened opened(
            String mfo, UUID loanId, LocalDate disbursedOn, long principalMinor, Instant recordedAt, Random random) {
        boolean free = random.nextBoolean();
        AgreedTerms terms = new AgreedTerms(
                free ? "NONE" : "DECLINING_BALANCE",
                free ? "0" : "26",
                random.nextBoolean() ? "EQUAL_PRINCIPAL" : "EQUAL_INSTALMENT",
                random.nextInt(12),
                1,
                random.nextBoolean() ? "MONTH" : "WEEK",
                "SAME_AS_INSTALMENT",
                "THIRTY_360",
                null,
                0,
                0,
                0,
                1,
                "HALF_EVEN",
                random.nextInt(4) == 0 ? "20" : "0",
                "KEEP",
                "NONE",
                random.nextInt(3) == 0 ? 150 : 0);
        long first = principalMinor / 3;
        List<BorrowerShare> shares = random.nextBoolean()
                ? List.of(share(random, principalMinor))
                : List.of(share(random, first), share(random, principalMinor - first));
        return new AccountOpened(
                loanId,
                mfo,
                "F-" + loanId.getLeastSignificantBits(),
                random.nextBoolean() ? "QARZ" : "STARTUP",
                null,
                null,
                null,
                random.nextBoolean() ? "G-1" : null,
                random.nextBoolean() ? "officer " + random.nextInt(3) : null,
                disbursedOn,
                principalMinor,
                "TJS",
                terms,
                shares,
                recordedAt);
    }

    private static BorrowerShare share(Random random, long principalMinor) {
        return new BorrowerShare(
                new UUID(99, random.nextInt(30)),
                principalMinor,
                random.nextBoolean() ? "F" : null,
                1960 + random.nextInt(50),
                DISTRICTS[random.nextInt(DISTRICTS.length)],
                null);
    }
}
