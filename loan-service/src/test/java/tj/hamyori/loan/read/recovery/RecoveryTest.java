package tj.hamyori.loan.read.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tj.hamyori.events.Money;
import tj.hamyori.events.repayment.LoanFullyRepaidV1;
import tj.hamyori.events.repayment.LoanReopenedV1;
import tj.hamyori.events.repayment.RepaymentRecordedV1;
import tj.hamyori.events.repayment.RepaymentReversedV1;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.automation.WhenLoanFullyRepaidThenCloseLoan;
import tj.hamyori.loan.automation.WhenLoanReopenedThenReopenLoan;
import tj.hamyori.loan.read.Lender;
import tools.jackson.databind.JsonNode;

/** The loan is written off on 1 September 2026. */
@LoanServiceTest
class RecoveryTest {

    private static final LocalDate WRITTEN_OFF_ON = LocalDate.of(2026, 9, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private RecoveryProjector projector;

    @Autowired
    private WhenLoanFullyRepaidThenCloseLoan closing;

    @Autowired
    private WhenLoanReopenedThenReopenLoan reopening;

    private Lender lender;
    private UUID member;
    private UUID loan;

    @BeforeEach
    void lend() {
        lender = Lender.founded(port);
        member = PlayedGroupService.member();
        loan = lender.disbursed(member);
    }

    @Test
    void isWhatCameAfterTheWriteOffAndWasNotReversed() {
        received(WRITTEN_OFF_ON.minusDays(1), 1_000);
        received(WRITTEN_OFF_ON, 2_000);
        received(WRITTEN_OFF_ON.plusDays(1), 4_000);
        UUID reversed = received(WRITTEN_OFF_ON.plusDays(2), 8_000);
        assertThat(file().path("recoveredMinor").asLong()).isZero();
        lender.writeOff(loan);
        assertThat(file().path("recoveredMinor").asLong()).isEqualTo(12_000);
        RepaymentReversedV1 reversal = new RepaymentReversedV1(loan, reversed, "counted twice", Instant.EPOCH, null);
        projector.on(reversal);
        projector.on(reversal);
        assertThat(file().path("recoveredMinor").asLong()).isEqualTo(4_000);
    }

    @Test
    void isNoneWhereMoneyDatedBackShowsThatNothingWasLost() {
        lender.writeOff(loan);
        received(WRITTEN_OFF_ON.plusDays(5), 4_000);
        closing.when(new LoanFullyRepaidV1(loan, WRITTEN_OFF_ON.plusDays(1)), lender.mfo());
        assertThat(file().path("status").asString()).isEqualTo("WRITTEN_OFF");
        assertThat(submitted()).isEqualTo("BORROWER_IN_DEFAULT");

        closing.when(new LoanFullyRepaidV1(loan, WRITTEN_OFF_ON), lender.mfo());
        assertThat(file().path("status").asString()).isEqualTo("CLOSED");
        assertThat(file().path("recoveredMinor").asLong()).isZero();
        assertThat(submitted()).isEmpty();

        reopening.when(new LoanReopenedV1(loan, LocalDate.of(2026, 10, 1)), lender.mfo());
        assertThat(file().path("status").asString()).isEqualTo("WRITTEN_OFF");
        assertThat(file().path("recoveredMinor").asLong()).isEqualTo(4_000);
        assertThat(submitted()).isEqualTo("BORROWER_IN_DEFAULT");
    }

    private UUID received(LocalDate paidOn, long amountMinor) {
        UUID payment = UUID.randomUUID();
        RepaymentRecordedV1 recorded =
                new RepaymentRecordedV1(loan, payment, paidOn, Money.of(amountMinor, "TJS"), "COUNTER", Instant.EPOCH);
        projector.onAll(List.of(recorded));
        projector.onAll(List.of(recorded, recorded));
        return payment;
    }

    private String submitted() {
        return lender.officer().submit(UUID.randomUUID(), "SEED", member).code();
    }

    private JsonNode file() {
        return lender.officer().get("/api/loans/" + loan).json();
    }
}
