package tj.hamyori.loan.write.postpone;

import static tj.hamyori.loan.write.LoanFixture.GROUP;
import static tj.hamyori.loan.write.LoanFixture.MFO;
import static tj.hamyori.loan.write.LoanFixture.POSTPONEMENT;
import static tj.hamyori.loan.write.LoanFixture.postponed;
import static tj.hamyori.loan.write.LoanFixture.postponement;
import static tj.hamyori.loan.write.LoanFixture.refusal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.loan.events.PostponementDecided;

class PostponeLoansTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @Test
    void postponesADistrictOrAGroup() {
        postponement()
                .givenNoPriorActivity()
                .when(postpone("TJ-KL-KUL", null, 3))
                .expectEvents(postponed());
        postponement()
                .givenNoPriorActivity()
                .when(postpone(null, GROUP, 3))
                .expectEvents(new PostponementDecided(POSTPONEMENT, MFO, null, GROUP, 3, JUNE, "FLOOD", "farzona"));
    }

    @Test
    void needsExactlyOneOfBoth() {
        refuses(postpone(null, null, 3), "ONE_DISTRICT_OR_ONE_GROUP");
        refuses(postpone("TJ-KL-KUL", GROUP, 3), "ONE_DISTRICT_OR_ONE_GROUP");
    }

    @Test
    void postponesByOneToTwentyFourMonths() {
        for (int months : new int[] {1, 24}) {
            postponement()
                    .givenNoPriorActivity()
                    .when(postpone("TJ-KL-KUL", null, months))
                    .expectSuccessfulHandlerExecution();
        }
        refuses(postpone("TJ-KL-KUL", null, 0), "POSTPONEMENT_OUT_OF_RANGE");
        refuses(postpone("TJ-KL-KUL", null, 25), "POSTPONEMENT_OUT_OF_RANGE");
    }

    @Test
    void decidesOnceHoweverOftenItIsSent() {
        postponement()
                .given(postponed())
                .when(postpone("TJ-KL-KUL", null, 3))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
        postponement()
                .given(postponed())
                .when(postpone("TJ-KL-KUL", null, 4))
                .expectNoEvents()
                .expectException(refusal("POSTPONEMENT_ID_REUSED"));
    }

    private static void refuses(PostponeLoans command, String code) {
        postponement().givenNoPriorActivity().when(command).expectNoEvents().expectException(refusal(code));
    }

    private static PostponeLoans postpone(@Nullable String district, @Nullable UUID group, int months) {
        return new PostponeLoans(POSTPONEMENT, MFO, district, group, months, JUNE, "FLOOD", "farzona");
    }
}
