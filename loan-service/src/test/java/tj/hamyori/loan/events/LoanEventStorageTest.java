package tj.hamyori.loan.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tj.hamyori.loan.write.LoanFixture;
import tj.hamyori.testing.contract.Contract;

/** Every event as it lies in the store: what was written once is read for as long as the store is kept. */
class LoanEventStorageTest {

    private static final Jackson3Serializer STORE = Jackson3Serializer.builder().build();

    static List<Record> events() {
        return List.of(
                new LoanProductDefined("ORIYON", LoanFixture.interestFree(), "admin"),
                LoanFixture.submittedThroughGroup(),
                LoanFixture.endorsed(),
                LoanFixture.approved(),
                LoanFixture.rejected(),
                LoanFixture.withdrawn(),
                LoanFixture.disbursed(
                        LoanFixture.interestFree(), LoanFixture.GROUP, LoanFixture.DISBURSED_ON.plusMonths(1)),
                LoanFixture.secondTranche(40_000),
                LoanFixture.cancelled(40_000),
                LoanFixture.rescheduled(),
                LoanFixture.writtenOff(),
                LoanFixture.closed(),
                LoanFixture.postponed(),
                new LoanReopened(LoanFixture.LOAN, LoanFixture.DISBURSED_ON.plusMonths(13)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isStoredAsApproved(Record event) {
        String stored = STORE.serialize(event, String.class).getData();
        Contract.assertApproved(stored, Contract.approvedFile(event.getClass()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadFromWhatWasApproved(Record event) {
        SerializedObject<String> stored = new SimpleSerializedObject<>(
                Contract.approvedJson(event.getClass()),
                String.class,
                event.getClass().getName(),
                null);
        assertThat((Object) STORE.deserialize(stored)).isEqualTo(event);
    }

    @Test
    void aRescheduleFromBeforeThereWereKindsIsReadStill() {
        SerializedObject<String> stored =
                new SimpleSerializedObject<>("""
                {"loanId":"00000000-0000-4000-8000-000000000001","decidedOn":"2026-06-01","reason":"FLOOD",
                 "instalments":12,"every":1,"unit":"MONTH","firstDueOn":"2026-07-01","decidedBy":"farzona"}
                """, String.class, LoanRescheduled.class.getName(), null);
        LoanRescheduled read = STORE.deserialize(stored);
        assertThat(read.kind()).isNull();
        assertThat(read.instalments()).isEqualTo(12);
    }

    @Test
    void aHouseholdFrozenBeforeItWasKeptWhenItWasKnownIsReadStill() {
        String household = """
                {"asOf":"2026-01-15","migrantHousehold":true,"abandoned":true,"since":"2025-06-30",
                 "evidence":["REMITTANCE 2025-06-30"],"openQuestions":0,"category":"ABANDONED"}""";
        String approved = Contract.approvedJson(ApplicationSubmitted.class);
        String before = approved.substring(0, approved.indexOf("\"household\"")) + "\"household\":" + household + "}";
        ApplicationSubmitted read = STORE.deserialize(
                new SimpleSerializedObject<>(before, String.class, ApplicationSubmitted.class.getName(), null));
        assertThat(read.household().knownAt()).isNull();
        assertThat(read.household().category()).isEqualTo("ABANDONED");
    }

    @Test
    void anApprovalAndAProductFromBeforeThereWereTranchesAreReadStill() {
        ApplicationApproved approved = STORE.deserialize(
                new SimpleSerializedObject<>("""
                {"loanId":"00000000-0000-4000-8000-000000000001",
                 "principal":{"amountMinor":100000,"currency":"TJS"},"approvedOn":"2026-01-20",
                 "approvedBy":"farzona","authority":"MANAGER"}""", String.class, ApplicationApproved.class.getName(), null));
        assertThat(approved).isEqualTo(LoanFixture.approved());
        assertThat(LoanFixture.interestFree().maxTranches()).isNull();
    }

    @Test
    void anEndorsementFromBeforeThereWereLendingOrdersIsReadStill() {
        ApplicationEndorsed endorsed = STORE.deserialize(
                new SimpleSerializedObject<>("""
                {"loanId":"00000000-0000-4000-8000-000000000001","endorsedOn":"2026-01-18",
                 "endorsedBy":"gulnora"}""", String.class, ApplicationEndorsed.class.getName(), null));
        assertThat(endorsed).isEqualTo(LoanFixture.endorsed());
    }

    @Test
    void noEventIsForgotten() {
        List<Class<?>> permitted = Stream.of(LoanEvent.class, LoanProductEvent.class, PostponementEvent.class)
                .flatMap(parent -> Arrays.stream(Objects.requireNonNull(parent.getPermittedSubclasses())))
                .toList();
        assertThat(events()).extracting(Object::getClass).containsExactlyInAnyOrderElementsOf(permitted);
    }
}
