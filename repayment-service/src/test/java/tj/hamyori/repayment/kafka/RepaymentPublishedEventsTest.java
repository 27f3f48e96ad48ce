package tj.hamyori.repayment.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.write.LoanAccountFixture.PAYMENT;
import static tj.hamyori.repayment.write.LoanAccountFixture.reversed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepaymentPublishedEventsTest {

    private final RepaymentPublishedEvents published = new RepaymentPublishedEvents();

    @Test
    void tellsThatARepaymentNoLongerCounts() {
        assertThat(published.publish(reversed(PAYMENT, "REPAYMENT"))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"COVER", "REIMBURSEMENT", "REFUND"})
    void saysNothingOfTheEndOfWhatNobodyWasToldOf(String kind) {
        assertThat(published.publish(reversed(PAYMENT, kind))).isEmpty();
    }
}
