package tj.hamyori.repayment.write.takeback;

import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.OWN;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.MoneyFixture.COVER;
import static tj.hamyori.repayment.write.MoneyFixture.LATE_ON;
import static tj.hamyori.repayment.write.MoneyFixture.REIMBURSEMENT;
import static tj.hamyori.repayment.write.MoneyFixture.covered;
import static tj.hamyori.repayment.write.MoneyFixture.reimbursed;
import static tj.hamyori.repayment.write.Refusals.REVERSAL_NEEDS_ANOTHER_PERSON;
import static tj.hamyori.repayment.write.Refusals.UNKNOWN_PAYMENT;

import java.util.List;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.RepaymentReversed;

/** Firuza recorded the cover and what was given back for it. */
class TakeBackCoverTest {

    private static final RepaymentReversed COVER_GONE =
            new RepaymentReversed(LOAN, COVER, "COVER", "MEETING_REVERSED", "nigina", NOW);
    private static final RepaymentReversed REIMBURSEMENT_FREED =
            new RepaymentReversed(LOAN, REIMBURSEMENT, "REIMBURSEMENT", "COVER_WAS_REVERSED", "nigina", NOW);

    @Test
    void takesBackACoverAndFreesWhatWasGivenBackForIt() {
        account(opened(), scheduled(), covered(LATE_ON, 10_000), reimbursed(LATE_ON, 4_000))
                .when(by("nigina"), OWN)
                .expectEvents(REIMBURSEMENT_FREED, COVER_GONE)
                .expectResultMessagePayload(List.of(reimbursed(LATE_ON, 4_000)));
    }

    @Test
    void freesNothingWhereNothingWasGivenBack() {
        account(opened(), scheduled(), covered(LATE_ON, 10_000))
                .when(by("nigina"), OWN)
                .expectEvents(COVER_GONE)
                .expectResultMessagePayload(List.of());
    }

    @Test
    void changesNothingTheSecondTime() {
        account(
                        opened(),
                        scheduled(),
                        covered(LATE_ON, 10_000),
                        reimbursed(LATE_ON, 4_000),
                        REIMBURSEMENT_FREED,
                        COVER_GONE)
                .when(by("nigina"), OWN)
                .expectNoEvents()
                .expectResultMessagePayload(List.of());
    }

    @Test
    void needsAnotherPersonAndACover() {
        refused(
                account(opened(), scheduled(), covered(LATE_ON, 10_000)).when(by("firuza"), OWN),
                REVERSAL_NEEDS_ANOTHER_PERSON);
        refused(account(opened(), scheduled()).when(by("nigina"), OWN), UNKNOWN_PAYMENT);
    }

    private static TakeBackCover by(String who) {
        return new TakeBackCover(LOAN, COVER, "MEETING_REVERSED", who, LATE_ON, NOW);
    }
}
