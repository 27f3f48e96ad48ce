package tj.hamyori.loan.read.borrowerarrears;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.loan.read.borrowerarrears.BorrowerArrears.TOLERATED_DAYS;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tj.hamyori.events.repayment.ArrearsBucketChangedV1;
import tj.hamyori.events.repayment.LoanFullyRepaidV1;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.automation.WhenLoanFullyRepaidThenCloseLoan;
import tj.hamyori.loan.read.Lender;

@LoanServiceTest
class BorrowerArrearsTest {

    private static final LocalDate CLOSED_DAY = LocalDate.of(2026, 3, 24);

    @LocalServerPort
    private int port;

    @Autowired
    private BorrowerArrears standing;

    @Autowired
    private BorrowerArrearsProjector projector;

    @Autowired
    private WhenLoanFullyRepaidThenCloseLoan closing;

    private final UUID member = PlayedGroupService.member();
    private Lender lender;

    @BeforeEach
    void found() {
        lender = Lender.founded(port);
    }

    @Test
    void thirtyDaysAreToleratedAndOneMoreIsDefault() {
        UUID id = lender.disbursed(member);
        assertThat(inDefault()).isFalse();
        told(id, CLOSED_DAY, TOLERATED_DAYS);
        assertThat(inDefault()).isFalse();
        told(id, CLOSED_DAY.plusDays(1), TOLERATED_DAYS + 1);
        assertThat(inDefault()).isTrue();
        assertThat(standing.inDefault(lender.mfo(), PlayedGroupService.member()))
                .isFalse();
        assertThat(standing.inDefault("X" + lender.mfo(), member)).isFalse();
    }

    @Test
    void anEarlierDateToldLaterChangesNothingAndTheSameDateDoes() {
        UUID id = lender.disbursed(member);
        told(id, CLOSED_DAY, TOLERATED_DAYS + 1);
        told(id, CLOSED_DAY.minusDays(1), 0);
        assertThat(inDefault()).isTrue();
        told(id, CLOSED_DAY, 0);
        assertThat(inDefault()).isFalse();
    }

    @Test
    void oneLateLoanIsEnoughAndOneClosedIsForgotten() {
        UUID late = lender.disbursed(member);
        UUID onTime = lender.disbursed(member);
        told(late, CLOSED_DAY, TOLERATED_DAYS + 1);
        told(onTime, CLOSED_DAY, 0);
        assertThat(inDefault()).isTrue();
        closing.when(new LoanFullyRepaidV1(late, CLOSED_DAY), lender.mfo());
        assertThat(inDefault()).isFalse();
    }

    @Test
    void aWrittenOffLoanIsDefaultForGood() {
        UUID id = lender.disbursed(member);
        lender.writeOff(id);
        assertThat(inDefault()).isTrue();
        told(id, LocalDate.of(2026, 10, 1), 0);
        assertThat(inDefault()).isTrue();
    }

    @Test
    void whatAnotherOrganisationTellsOfTheLoanDoesNotCount() {
        UUID id = lender.disbursed(member);
        projector.on(changed(id, CLOSED_DAY, TOLERATED_DAYS + 1), "X" + lender.mfo());
        assertThat(inDefault()).isFalse();
    }

    private boolean inDefault() {
        return standing.inDefault(lender.mfo(), member);
    }

    private void told(UUID loanId, LocalDate asOf, int daysPastDue) {
        projector.on(changed(loanId, asOf, daysPastDue), lender.mfo());
    }

    private static ArrearsBucketChangedV1 changed(UUID loanId, LocalDate asOf, int daysPastDue) {
        return new ArrearsBucketChangedV1(loanId, asOf, daysPastDue, "BEFORE", "AFTER");
    }
}
