package tj.hamyori.loan.write.disbursetranche;

import static tj.hamyori.loan.write.LoanFixture.DISBURSED_ON;
import static tj.hamyori.loan.write.LoanFixture.LOAN;
import static tj.hamyori.loan.write.LoanFixture.MEMBER;
import static tj.hamyori.loan.write.LoanFixture.MFO;
import static tj.hamyori.loan.write.LoanFixture.SECOND_ON;
import static tj.hamyori.loan.write.LoanFixture.STRANGER;
import static tj.hamyori.loan.write.LoanFixture.TRANCHE;
import static tj.hamyori.loan.write.LoanFixture.approved;
import static tj.hamyori.loan.write.LoanFixture.approvedInTranches;
import static tj.hamyori.loan.write.LoanFixture.cancelled;
import static tj.hamyori.loan.write.LoanFixture.closed;
import static tj.hamyori.loan.write.LoanFixture.disbursed;
import static tj.hamyori.loan.write.LoanFixture.firstTranche;
import static tj.hamyori.loan.write.LoanFixture.inTranches;
import static tj.hamyori.loan.write.LoanFixture.loan;
import static tj.hamyori.loan.write.LoanFixture.refusal;
import static tj.hamyori.loan.write.LoanFixture.secondTranche;
import static tj.hamyori.loan.write.LoanFixture.somoni;
import static tj.hamyori.loan.write.LoanFixture.submitted;
import static tj.hamyori.loan.write.LoanFixture.writtenOff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.loan.events.LoanEvent;
import tj.hamyori.loan.events.TrancheDisbursed;
import tj.hamyori.loan.model.MemberAttributes;
import tj.hamyori.loan.write.LoanFixture;
import tj.hamyori.loan.write.disburse.DisburseLoan;

class DisburseTrancheTest {

    private static final UUID THIRD = UUID.fromString("00000000-0000-4000-8000-000000000007");
    private static final LocalDate LAST_DUE_ON = LocalDate.of(2027, 1, 21);

    @Test
    void comesAfterTheFirstPartWhichTheDisbursementHandsOver() {
        loan().given(application(), approvedInTranches())
                .when(new DisburseLoan(
                        LOAN,
                        MFO,
                        "ORIYON-2026-000001",
                        DISBURSED_ON,
                        "CASH",
                        MEMBER,
                        null,
                        false,
                        null,
                        new MemberAttributes("F", 1989, "TJ-KL-KUL"),
                        "nilufar"))
                .expectEvents(firstTranche());
        loan().given(begun()).when(tranche(40_000)).expectEvents(secondTranche(40_000));
    }

    @Test
    void changesNothingASecondTimeAndIsNoOtherTranche() {
        loan().given(begun(secondTranche(40_000))).when(tranche(40_000)).expectNoEvents();
        refuses(tranche(39_999), "TRANCHE_ID_REUSED", secondTranche(40_000));
    }

    @Test
    void handsOverWhatIsLeftOfTheApprovedAmountAndNotMore() {
        accepts(tranche(40_000));
        refuses(tranche(40_001), "TRANCHE_ABOVE_APPROVED");
        loan().given(begun(secondTranche(39_999)))
                .when(third(SECOND_ON.plusDays(1), 1))
                .expectEvents(new TrancheDisbursed(
                        LOAN, THIRD, 3, SECOND_ON.plusDays(1), somoni(1), "CASH", MEMBER, "nilufar"));
        refuses(third(SECOND_ON.plusDays(1), 2), "TRANCHE_ABOVE_APPROVED", secondTranche(39_999));
        refuses(third(SECOND_ON.plusDays(1), 1), "NO_TRANCHE_LEFT", secondTranche(40_000));
        refuses(third(SECOND_ON.plusDays(1), 1), "NO_TRANCHE_LEFT", cancelled(40_000));
    }

    @Test
    void comesInAsManyPartsAsTheProductSaysAndNotMore() {
        TrancheDisbursed third =
                new TrancheDisbursed(LOAN, THIRD, 3, SECOND_ON.plusDays(1), somoni(1), "CASH", MEMBER, "nilufar");
        refuses(
                new DisburseTranche(
                        LOAN,
                        MFO,
                        UUID.fromString("00000000-0000-4000-8000-000000000008"),
                        SECOND_ON.plusDays(2),
                        1,
                        "CASH",
                        MEMBER,
                        null,
                        "nilufar"),
                "TOO_MANY_TRANCHES",
                secondTranche(1_000),
                third);
    }

    @Test
    void refusesALoanThatWasHandedOverAtOnce() {
        loan().given(submitted(), approved(), disbursed()).when(tranche(1)).expectException(refusal("NO_TRANCHE_LEFT"));
    }

    @Test
    void comesOnALaterDayThanThePartBeforeIt() {
        accepts(tranche(DISBURSED_ON.plusDays(1), null));
        refuses(tranche(DISBURSED_ON, null), "TRANCHE_NOT_AFTER_THE_LAST");
        refuses(tranche(DISBURSED_ON.minusDays(1), null), "DATED_TOO_EARLY");
    }

    @Test
    void comesBeforeTheLastInstalmentFallsDue() {
        accepts(tranche(LAST_DUE_ON.minusDays(1), LAST_DUE_ON));
        refuses(tranche(LAST_DUE_ON, LAST_DUE_ON), "TRANCHE_AFTER_LAST_INSTALMENT");
    }

    @Test
    void isForARunningLoanAndItsBorrower() {
        refuses(tranche(LocalDate.of(2027, 3, 2), null), "NOT_RUNNING", writtenOff());
        refuses(tranche(40_000), "NOT_RUNNING", closed());
        loan().given(application(), approvedInTranches()).when(tranche(40_000)).expectException(refusal("NOT_RUNNING"));
        refuses(
                new DisburseTranche(LOAN, MFO, TRANCHE, SECOND_ON, 1, "CASH", STRANGER, null, "nilufar"),
                "RECEIVED_BY_ANOTHER");
        refuses(
                new DisburseTranche(LOAN, "DILSUZ", TRANCHE, SECOND_ON, 1, "CASH", MEMBER, null, "nilufar"),
                "UNKNOWN_RESOURCE");
    }

    private static LoanEvent application() {
        return LoanFixture.submitted(inTranches(), null, 125_000);
    }

    private static List<LoanEvent> begun(LoanEvent... after) {
        List<LoanEvent> events = new ArrayList<>(List.of(application(), approvedInTranches(), firstTranche()));
        events.addAll(List.of(after));
        return events;
    }

    private static void accepts(DisburseTranche command) {
        loan().given(begun()).when(command).expectSuccessfulHandlerExecution();
    }

    private static void refuses(DisburseTranche command, String code, LoanEvent... after) {
        loan().given(begun(after)).when(command).expectNoEvents().expectException(refusal(code));
    }

    private static DisburseTranche tranche(long amountMinor) {
        return new DisburseTranche(LOAN, MFO, TRANCHE, SECOND_ON, amountMinor, "CASH", MEMBER, null, "nilufar");
    }

    private static DisburseTranche third(LocalDate on, long amountMinor) {
        return new DisburseTranche(LOAN, MFO, THIRD, on, amountMinor, "CASH", MEMBER, null, "nilufar");
    }

    private static DisburseTranche tranche(LocalDate on, @Nullable LocalDate lastDueOn) {
        return new DisburseTranche(LOAN, MFO, TRANCHE, on, 1, "CASH", MEMBER, lastDueOn, "nilufar");
    }
}
