package tj.hamyori.repayment.write.open;

import static tj.hamyori.repayment.write.LoanAccountFixture.DISBURSED_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.MFO;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.NUMBER;
import static tj.hamyori.repayment.write.LoanAccountFixture.OPENED_AT;
import static tj.hamyori.repayment.write.LoanAccountFixture.PRINCIPAL_MINOR;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.nothingHappened;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.LoanAccountFixture.terms;
import static tj.hamyori.repayment.write.Refusals.ACCOUNT_OPEN_WITH_OTHER_CONTENT;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AgreedTerms;
import tj.hamyori.repayment.events.ScheduleLine;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

class OpenAccountTest {

    @Test
    void opensWithTheScheduleAsAgreed() {
        account().when(new OpenAccount(LOAN, opened(), DeclaredDays.NONE)).expectEvents(opened(), scheduled());
    }

    @Test
    void takesEveryTermIntoTheSchedule() {
        AgreedTerms terms = new AgreedTerms(
                "FLAT",
                "24.00",
                "EQUAL_PRINCIPAL",
                4,
                2,
                "WEEK",
                "SAME_AS_INSTALMENT",
                "ACTUAL_364",
                LocalDate.of(2026, 3, 8),
                1,
                0,
                1,
                100,
                "HALF_EVEN",
                "10",
                "NEXT_WORKING_DAY",
                "TJ",
                500);

        account()
                .when(new OpenAccount(LOAN, opened(terms), DeclaredDays.NONE))
                .expectEvents(
                        opened(terms),
                        scheduled(
                                new ScheduleLine(1, DISBURSED_ON, 3_000, 0, 500),
                                new ScheduleLine(2, LocalDate.of(2026, 3, 9), 0, 0, 0),
                                new ScheduleLine(3, LocalDate.of(2026, 3, 25), 8_951, 249, 0),
                                new ScheduleLine(4, LocalDate.of(2026, 4, 6), 8_951, 249, 0),
                                new ScheduleLine(5, LocalDate.of(2026, 4, 20), 9_098, 250, 0)));
    }

    @Test
    void opensWithoutAScheduleWhereTheTermsMakeNone() {
        AccountOpened unknownWord = opened(terms(3, "YEAR", null, "KEEP", "NONE"));
        AccountOpened dueAtOnce = opened(terms(3, "MONTH", DISBURSED_ON, "KEEP", "NONE"));

        account().when(new OpenAccount(LOAN, unknownWord, DeclaredDays.NONE)).expectEvents(unknownWord);
        account().when(new OpenAccount(LOAN, dueAtOnce, DeclaredDays.NONE)).expectEvents(dueAtOnce);
    }

    @Test
    void changesNothingWhenToldAgain() {
        AccountOpened toldAgain = opened(MFO, NUMBER, DISBURSED_ON, PRINCIPAL_MINOR, "TJS", terms(), NOW);

        nothingHappened(account(opened(), scheduled()).when(new OpenAccount(LOAN, toldAgain, DeclaredDays.NONE)));
    }

    @ParameterizedTest
    @MethodSource("otherLoans")
    void refusesAnotherLoanUnderTheSameId(AccountOpened other) {
        refused(
                account(opened(), scheduled()).when(new OpenAccount(LOAN, other, DeclaredDays.NONE)),
                ACCOUNT_OPEN_WITH_OTHER_CONTENT);
    }

    static Stream<AccountOpened> otherLoans() {
        return Stream.of(
                opened("BOVARI", NUMBER, DISBURSED_ON, PRINCIPAL_MINOR, "TJS", terms(), OPENED_AT),
                opened(MFO, "OQIL-2026-000002", DISBURSED_ON, PRINCIPAL_MINOR, "TJS", terms(), OPENED_AT),
                opened(MFO, NUMBER, DISBURSED_ON.plusDays(1), PRINCIPAL_MINOR, "TJS", terms(), OPENED_AT),
                opened(MFO, NUMBER, DISBURSED_ON, PRINCIPAL_MINOR + 1, "TJS", terms(), OPENED_AT),
                opened(MFO, NUMBER, DISBURSED_ON, PRINCIPAL_MINOR, "USD", terms(), OPENED_AT));
    }
}
