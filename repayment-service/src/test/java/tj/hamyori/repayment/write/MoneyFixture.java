package tj.hamyori.repayment.write;

import static tj.hamyori.repayment.write.LoanAccountFixture.DISBURSED_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.GROUP;
import static tj.hamyori.repayment.write.LoanAccountFixture.LAST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.MEMBER;
import static tj.hamyori.repayment.write.LoanAccountFixture.MFO;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.NUMBER;
import static tj.hamyori.repayment.write.LoanAccountFixture.OPENED_AT;
import static tj.hamyori.repayment.write.LoanAccountFixture.PRINCIPAL_MINOR;
import static tj.hamyori.repayment.write.LoanAccountFixture.SECOND_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import tj.hamyori.repayment.events.AccountCharged;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AgreedTerms;
import tj.hamyori.repayment.events.BorrowerShare;
import tj.hamyori.repayment.events.ChargeWaived;
import tj.hamyori.repayment.events.CoverReimbursed;
import tj.hamyori.repayment.events.CreditRefunded;
import tj.hamyori.repayment.events.InstalmentCovered;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleLine;

/**
 * The same account with 12 % flat interest, 3.00 with each part, so that it may bear a penalty. Firuza charges and
 * records, Nigina waives and pays out.
 */
public final class MoneyFixture {

    public static final UUID CHARGE = UUID.fromString("00000000-0000-4000-8000-000000000011");
    public static final UUID COVER = UUID.fromString("00000000-0000-4000-8000-000000000012");
    public static final UUID REIMBURSEMENT = UUID.fromString("00000000-0000-4000-8000-000000000013");
    public static final UUID REFUND = UUID.fromString("00000000-0000-4000-8000-000000000014");

    /** The day after the first part was due. */
    public static final LocalDate LATE_ON = FIRST_DUE_ON.plusDays(1);

    private MoneyFixture() {}

    public static AccountOpened openedWithInterest() {
        AgreedTerms terms = new AgreedTerms(
                "FLAT",
                "12",
                "EQUAL_PRINCIPAL",
                3,
                1,
                "MONTH",
                "SAME_AS_INSTALMENT",
                "THIRTY_360",
                null,
                0,
                0,
                0,
                1,
                "HALF_EVEN",
                "0",
                "KEEP",
                "NONE",
                0);
        return new AccountOpened(
                LOAN,
                MFO,
                NUMBER,
                "START",
                "START_UP",
                "SEWING",
                GROUP,
                "G-12",
                "firuza",
                DISBURSED_ON,
                PRINCIPAL_MINOR,
                "TJS",
                terms,
                List.of(new BorrowerShare(MEMBER, PRINCIPAL_MINOR, "F", 1989, "TJ-KL-KUL", "ABANDONED")),
                OPENED_AT);
    }

    public static ScheduleComputed scheduledWithInterest() {
        return scheduled(
                new ScheduleLine(1, FIRST_DUE_ON, 10_000, 300, 0),
                new ScheduleLine(2, SECOND_DUE_ON, 10_000, 300, 0),
                new ScheduleLine(3, LAST_DUE_ON, 10_000, 300, 0));
    }

    public static AccountCharged charged(String kind, LocalDate chargedOn, long amountMinor) {
        return new AccountCharged(
                LOAN, CHARGE, kind, 1, FIRST_DUE_ON, chargedOn, amountMinor, "TJS", "Letter.", "firuza", NOW);
    }

    public static ChargeWaived waived(LocalDate on) {
        return new ChargeWaived(LOAN, CHARGE, on, "Ill in hospital.", "nigina", NOW);
    }

    public static InstalmentCovered covered(LocalDate paidOn, long amountMinor) {
        return new InstalmentCovered(
                LOAN, COVER, GROUP, paidOn, amountMinor, "TJS", "MEETING", "G-12/7", "firuza", NOW);
    }

    public static CoverReimbursed reimbursed(LocalDate on, long amountMinor) {
        return new CoverReimbursed(LOAN, REIMBURSEMENT, COVER, on, amountMinor, "TJS", "firuza", NOW);
    }

    public static CreditRefunded refunded(LocalDate on, long amountMinor) {
        return new CreditRefunded(LOAN, REFUND, on, amountMinor, "TJS", "COUNTER", "nigina", NOW);
    }
}
