package tj.hamyori.repayment.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.write.DecisionFixture;
import tj.hamyori.repayment.write.HeldRepaymentFixture;
import tj.hamyori.repayment.write.HolidayFixture;
import tj.hamyori.repayment.write.LoanAccountFixture;
import tj.hamyori.repayment.write.MoneyFixture;
import tj.hamyori.repayment.write.PortfolioReportFixture;
import tj.hamyori.testing.contract.Contract;

/**
 * Every event as it lies in the store, by the serialiser of the running service: what was written once is read for as
 * long as the store is kept.
 */
@RepaymentServiceTest
class StoredEventsTest {

    private static final Instant RECORDED_AT = Instant.parse("2026-06-01T10:15:30.123456Z");

    private static final UUID POSTPONEMENT = UUID.fromString("00000000-0000-4000-8000-000000000009");

    @Autowired
    @Qualifier("eventSerializer")
    private Serializer serializer;

    static Stream<StoredEvent> events() {
        LocalDate due = LoanAccountFixture.FIRST_DUE_ON;
        return Stream.of(
                LoanAccountFixture.opened(LoanAccountFixture.terms(3, "MONTH", due, "NEXT_WORKING_DAY", "TJ")),
                DecisionFixture.following(
                        2, "SHIFTED", "FLOOD", due, new ScheduleLine(1, due.plusMonths(1), 30_000, 0, 0)),
                new ScheduleDecided(
                        LoanAccountFixture.LOAN,
                        DecisionFixture.DECISION,
                        "EXTEND",
                        due,
                        DecisionFixture.DECIDED_AT,
                        "FLOOD",
                        "farzona",
                        new DecidedTerms(
                                null, 6, 1, "MONTH", due.plusMonths(2), null, List.of(due.plusDays(3)), List.of()),
                        RECORDED_AT),
                DecisionFixture.without(DecisionFixture.DECISION, "SHIFT", due, "nothing-to-reschedule"),
                new AccountPostponed(LoanAccountFixture.LOAN, POSTPONEMENT, due, 3, 2, RECORDED_AT),
                LoanAccountFixture.paid(LoanAccountFixture.PAYMENT, due, 10_500, 500),
                LoanAccountFixture.reversed(LoanAccountFixture.PAYMENT),
                MoneyFixture.charged("FEE", due.plusDays(5), 250),
                MoneyFixture.waived(due.plusDays(9)),
                MoneyFixture.covered(due.plusDays(1), 10_000),
                MoneyFixture.reimbursed(due.plusDays(20), 4_000),
                MoneyFixture.refunded(due.plusDays(2), 500),
                new ArrearsBucketChanged(LoanAccountFixture.LOAN, due.plusDays(31), 31, "D1_30", "D31_60", RECORDED_AT),
                LoanAccountFixture.writtenOff(due, 20_000),
                new AccountRepaid(LoanAccountFixture.LOAN, due, RECORDED_AT),
                new AccountReopened(LoanAccountFixture.LOAN, due, RECORDED_AT),
                HeldRepaymentFixture.held(),
                new HeldRepaymentApplied(HeldRepaymentFixture.HELD, LoanAccountFixture.LOAN, RECORDED_AT),
                new HeldRepaymentReversed(HeldRepaymentFixture.HELD, LoanAccountFixture.LOAN, "firuza", RECORDED_AT),
                new HeldReimbursementSettled(
                        HeldRepaymentFixture.HELD,
                        LoanAccountFixture.LOAN,
                        "Meant for her sister's loan.",
                        "firuza",
                        RECORDED_AT,
                        "BOOKED_ANEW",
                        POSTPONEMENT),
                PortfolioReportFixture.published(RECORDED_AT),
                new ReportLoansListed(
                        PortfolioReportFixture.REPORT,
                        1,
                        List.of(PortfolioReportFixture.loan("OQIL-2026-000001")),
                        RECORDED_AT),
                HolidayFixture.declared(false, HolidayFixture.EID));
    }

    /** What may be left out, left out. */
    static Stream<StoredEvent> leanEvents() {
        return Stream.concat(leanMoney(), leanOpeningAndReports());
    }

    private static Stream<StoredEvent> leanOpeningAndReports() {
        return Stream.of(
                new AccountOpened(
                        LoanAccountFixture.LOAN,
                        "OQIL",
                        "OQIL-2026-000001",
                        "SEED",
                        null,
                        null,
                        null,
                        null,
                        null,
                        LoanAccountFixture.DISBURSED_ON,
                        30_000,
                        "TJS",
                        LoanAccountFixture.terms(),
                        List.of(new BorrowerShare(LoanAccountFixture.MEMBER, 30_000, null, null, null, null)),
                        RECORDED_AT),
                LoanAccountFixture.scheduled(),
                new DecisionEffectChanged(
                        LoanAccountFixture.LOAN, DecisionFixture.DECISION, null, RECORDED_AT, null, null),
                DecisionFixture.decided(
                        DecisionFixture.DECISION,
                        "TRANCHE",
                        LoanAccountFixture.FIRST_DUE_ON,
                        null,
                        null,
                        null,
                        DecisionFixture.handedOver(10_000)),
                new PortfolioReportPublished(
                        PortfolioReportFixture.REPORT,
                        null,
                        LocalDate.of(2026, 5, 31),
                        RECORDED_AT,
                        List.of(new ReportFigures(
                                "USD", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null, null, null)),
                        "{}",
                        RECORDED_AT),
                new ReportLoansListed(
                        PortfolioReportFixture.REPORT,
                        1,
                        List.of(new ReportLoan(
                                "1",
                                "SEED",
                                null,
                                LoanAccountFixture.DISBURSED_ON,
                                "TJS",
                                1,
                                30_000,
                                0,
                                0,
                                "CURRENT",
                                false)),
                        RECORDED_AT),
                HolidayFixture.declaredForTheCountry(HolidayFixture.EID));
    }

    private static Stream<StoredEvent> leanMoney() {
        return Stream.of(
                new HeldReimbursementSettled(
                        HeldRepaymentFixture.HELD,
                        LoanAccountFixture.LOAN,
                        "Given back to her.",
                        "firuza",
                        RECORDED_AT,
                        null,
                        null),
                new InstalmentCovered(
                        LoanAccountFixture.LOAN,
                        MoneyFixture.COVER,
                        null,
                        LoanAccountFixture.FIRST_DUE_ON,
                        1,
                        "TJS",
                        "MEETING",
                        null,
                        "zarina",
                        RECORDED_AT),
                new RepaymentRecorded(
                        LoanAccountFixture.LOAN,
                        LoanAccountFixture.PAYMENT,
                        LoanAccountFixture.FIRST_DUE_ON,
                        1,
                        "TJS",
                        "MEETING",
                        null,
                        "zarina",
                        0,
                        RECORDED_AT));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isStoredAsApproved(Record event) {
        Contract.assertApproved(stored(event), Contract.approvedFile(event.getClass()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadFromWhatWasApproved(Record event) {
        assertThat(read(event.getClass(), Contract.approvedJson(event.getClass())))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("leanEvents")
    void isReadWithoutWhatMayBeLeftOut(Record event) {
        assertThat(read(event.getClass(), stored(event))).isEqualTo(event);
    }

    @Test
    void readsASettlementFromBeforeItsKindWasAsked() {
        assertThat(read(HeldReimbursementSettled.class, """
                {"paymentId":"00000000-0000-4000-8000-000000000006","loanId":"00000000-0000-4000-8000-000000000001",
                "reason":"Given back to her.","settledBy":"firuza","recordedAt":"2026-06-01T10:15:30.123456Z"}"""))
                .isEqualTo(new HeldReimbursementSettled(
                        HeldRepaymentFixture.HELD,
                        LoanAccountFixture.LOAN,
                        "Given back to her.",
                        "firuza",
                        RECORDED_AT,
                        null,
                        null));
    }

    @Test
    void noEventIsForgotten() {
        assertThat(events())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(leaves(StoredEvent.class).toList());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Arrays.stream(permitted).flatMap(StoredEventsTest::leaves);
    }

    private String stored(Record event) {
        return serializer.serialize(event, String.class).getData();
    }

    private Object read(Class<?> type, String json) {
        return serializer.deserialize(new SimpleSerializedObject<>(json, String.class, type.getName(), null));
    }
}
