package tj.hamyori.loan.write.endorse;

import static tj.hamyori.loan.write.LoanFixture.ENDORSED_ON;
import static tj.hamyori.loan.write.LoanFixture.GROUP;
import static tj.hamyori.loan.write.LoanFixture.LOAN;
import static tj.hamyori.loan.write.LoanFixture.MFO;
import static tj.hamyori.loan.write.LoanFixture.STRANGER;
import static tj.hamyori.loan.write.LoanFixture.SUBMITTED_ON;
import static tj.hamyori.loan.write.LoanFixture.endorsed;
import static tj.hamyori.loan.write.LoanFixture.loan;
import static tj.hamyori.loan.write.LoanFixture.refusal;
import static tj.hamyori.loan.write.LoanFixture.submitted;
import static tj.hamyori.loan.write.LoanFixture.submittedThroughGroup;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.loan.events.ApplicationEndorsed;
import tj.hamyori.loan.events.LoanEvent;

class EndorseLoanApplicationTest {

    @Test
    void endorsesForHerOwnGroup() {
        loan().given(submittedThroughGroup())
                .when(endorse(MFO, Set.of(GROUP), ENDORSED_ON))
                .expectEvents(endorsed());
    }

    @Test
    void endorsesOnTheDayOfTheApplicationAndNotBefore() {
        loan().given(submittedThroughGroup())
                .when(endorse(MFO, null, SUBMITTED_ON))
                .expectEvents(new ApplicationEndorsed(LOAN, SUBMITTED_ON, "gulnora", null));
        refuses(endorse(MFO, null, SUBMITTED_ON.minusDays(1)), "DATED_TOO_EARLY", submittedThroughGroup());
    }

    @Test
    void hidesApplicationsOfOtherGroupsAndOtherOrganisations() {
        refuses(endorse(MFO, Set.of(STRANGER), ENDORSED_ON), "NOT_YOUR_GROUP", submittedThroughGroup());
        refuses(endorse(MFO, Set.of(GROUP), ENDORSED_ON), "NOT_YOUR_GROUP", submitted());
        refuses(endorse("DILSUZ", null, ENDORSED_ON), "UNKNOWN_RESOURCE", submittedThroughGroup());
    }

    @Test
    void refusesAnApplicationThroughNoGroup() {
        refuses(endorse(MFO, null, ENDORSED_ON), "NOT_THROUGH_A_GROUP", submitted());
    }

    @Test
    void refusesToEndorseTwice() {
        refuses(endorse(MFO, null, ENDORSED_ON), "NOT_AWAITING_ENDORSEMENT", submittedThroughGroup(), endorsed());
    }

    @Test
    void endorsesOutOfTurnOnlyWithTheGroupsReason() {
        refuses(outOfTurn(null), "OUT_OF_LENDING_ORDER", submittedThroughGroup());
        loan().given(submittedThroughGroup())
                .when(outOfTurn("EMERGENCY"))
                .expectEvents(new ApplicationEndorsed(LOAN, ENDORSED_ON, "gulnora", "EMERGENCY"));
    }

    @Test
    void keepsNoReasonWhereItIsHerTurn() {
        loan().given(submittedThroughGroup())
                .when(new EndorseLoanApplication(LOAN, MFO, null, ENDORSED_ON, false, true, "EMERGENCY", "gulnora"))
                .expectEvents(endorsed());
    }

    @Test
    void refusesAGroupThatIsNoMore() {
        refuses(
                new EndorseLoanApplication(LOAN, MFO, null, ENDORSED_ON, true, true, null, "gulnora"),
                "THROUGH_A_DISSOLVED_GROUP",
                submittedThroughGroup());
    }

    private static EndorseLoanApplication outOfTurn(@Nullable String reason) {
        return new EndorseLoanApplication(LOAN, MFO, null, ENDORSED_ON, false, false, reason, "gulnora");
    }

    private static void refuses(EndorseLoanApplication command, String code, LoanEvent... before) {
        loan().given((Object[]) before).when(command).expectNoEvents().expectException(refusal(code));
    }

    private static EndorseLoanApplication endorse(String mfo, @Nullable Set<UUID> groups, LocalDate on) {
        return new EndorseLoanApplication(LOAN, mfo, groups, on, false, true, null, "gulnora");
    }
}
