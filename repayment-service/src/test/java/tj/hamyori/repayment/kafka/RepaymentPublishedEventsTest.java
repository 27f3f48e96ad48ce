package tj.hamyori.repayment.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.write.DecisionFixture.DECISION;
import static tj.hamyori.repayment.write.DecisionFixture.without;
import static tj.hamyori.repayment.write.LoanAccountFixture.PAYMENT;
import static tj.hamyori.repayment.write.LoanAccountFixture.reversed;
import static tj.hamyori.repayment.write.MoneyFixture.charged;
import static tj.hamyori.repayment.write.MoneyFixture.covered;
import static tj.hamyori.repayment.write.MoneyFixture.refunded;
import static tj.hamyori.repayment.write.MoneyFixture.reimbursed;
import static tj.hamyori.repayment.write.MoneyFixture.waived;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tj.hamyori.events.Money;
import tj.hamyori.events.repayment.ChargeWaivedV1;
import tj.hamyori.events.repayment.CoverReimbursedV1;
import tj.hamyori.events.repayment.CreditRefundedV1;
import tj.hamyori.events.repayment.DecisionEffectChangedV1;
import tj.hamyori.events.repayment.InstalmentCoveredV1;
import tj.hamyori.events.repayment.LoanChargedV1;
import tj.hamyori.events.repayment.RepaymentReversedV1;
import tj.hamyori.repayment.events.AccountCharged;
import tj.hamyori.repayment.events.ChargeWaived;
import tj.hamyori.repayment.events.CoverReimbursed;
import tj.hamyori.repayment.events.CreditRefunded;
import tj.hamyori.repayment.events.DecisionEffectChanged;
import tj.hamyori.repayment.events.InstalmentCovered;
import tj.hamyori.repayment.events.StoredEvent;

class RepaymentPublishedEventsTest {

    private static final LocalDate ON = LocalDate.of(2026, 3, 20);

    private final RepaymentPublishedEvents published = new RepaymentPublishedEvents();

    @ParameterizedTest
    @ValueSource(strings = {"REPAYMENT", "COVER", "REIMBURSEMENT", "REFUND"})
    void tellsThatMoneyOfAnyKindNoLongerCounts(String kind) {
        assertThat(told(reversed(PAYMENT, kind)))
                .isInstanceOfSatisfying(
                        RepaymentReversedV1.class,
                        event -> assertThat(event.kind()).isEqualTo(kind));
    }

    static Stream<Arguments> money() {
        AccountCharged charge = charged("FEE", ON, 500);
        ChargeWaived waiver = waived(ON);
        InstalmentCovered cover = covered(ON, 9_000);
        CoverReimbursed back = reimbursed(ON, 4_000);
        CreditRefunded refund = refunded(ON, 700);
        return Stream.of(
                Arguments.of(
                        charge,
                        new LoanChargedV1(
                                charge.loanId(),
                                charge.chargeId(),
                                "FEE",
                                charge.dueOn(),
                                ON,
                                Money.of(500, "TJS"),
                                charge.recordedAt())),
                Arguments.of(waiver, new ChargeWaivedV1(waiver.loanId(), waiver.chargeId(), ON, waiver.recordedAt())),
                Arguments.of(
                        cover,
                        new InstalmentCoveredV1(
                                cover.loanId(),
                                cover.coverId(),
                                cover.groupId(),
                                ON,
                                Money.of(9_000, "TJS"),
                                "MEETING",
                                cover.recordedAt())),
                Arguments.of(
                        back,
                        new CoverReimbursedV1(
                                back.loanId(),
                                back.reimbursementId(),
                                back.coverId(),
                                ON,
                                Money.of(4_000, "TJS"),
                                back.recordedAt())),
                Arguments.of(
                        refund,
                        new CreditRefundedV1(
                                refund.loanId(),
                                refund.refundId(),
                                ON,
                                Money.of(700, "TJS"),
                                "COUNTER",
                                refund.recordedAt())));
    }

    @ParameterizedTest
    @MethodSource("money")
    void tellsOfChargesCoversAndRefundsWithoutNamingAnybody(StoredEvent stored, Record event) {
        assertThat(told(stored)).isEqualTo(event);
    }

    @Test
    void tellsWhetherADecisionHasEffectWhereItsKindIsKnown() {
        DecisionEffectChanged changed = without(DECISION, "SHIFT", ON, "nothing-to-reschedule");
        assertThat(told(changed))
                .isEqualTo(new DecisionEffectChangedV1(
                        changed.loanId(), DECISION, "SHIFT", ON, "nothing-to-reschedule", changed.recordedAt()));
        DecisionEffectChanged old = new DecisionEffectChanged(
                changed.loanId(), DECISION, "nothing-to-reschedule", changed.recordedAt(), null, null);
        assertThat(published.publish(old)).isEmpty();
    }

    private Object told(StoredEvent stored) {
        return published.publish(stored).orElseThrow().event();
    }
}
