package tj.hamyori.group.write.recordremittance;

import static tj.hamyori.group.write.Fixtures.FACT;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.fact;
import static tj.hamyori.group.write.Fixtures.member;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.Fixtures.registered;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.events.Money;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.ReceivedBy;

class RecordRemittanceTest {

    @Test
    void takesAFactOfTodayButNotOfTomorrow() {
        member(registered())
                .when(command(MFO, TODAY))
                .expectEvents(fact(new HouseholdFact.Remittance(TODAY, ReceivedBy.IN_LAWS, Money.of(1, "RUB"))));
        refused(member(registered()).when(command(MFO, TOMORROW)), "FACT_IN_FUTURE");
    }

    @Test
    void takesAFactOfTheYearSheWasBornAndNoneBefore() {
        LocalDate firstDay = LocalDate.parse("1987-01-01");
        member(registered()).when(command(MFO, firstDay)).expectSuccessfulHandlerExecution();
        refused(member(registered()).when(command(MFO, firstDay.minusDays(1))), "FACT_BEFORE_HER_BIRTH");
    }

    @Test
    void hidesAMemberFromAnotherOrganisation() {
        refused(member(registered()).when(command(OTHER_MFO, TODAY)), "UNKNOWN_RESOURCE");
    }

    @Test
    void takesAnUnknownAmount() {
        member(registered())
                .when(command(MFO, TODAY, null, null))
                .expectEvents(fact(new HouseholdFact.Remittance(TODAY, ReceivedBy.IN_LAWS, null)));
    }

    @Test
    void refusesAnAmountOfZero() {
        refused(member(registered()).when(command(MFO, TODAY, 0L, "RUB")), "REMITTANCE_NOT_POSITIVE");
    }

    @Test
    void refusesHalfOfAnAmount() {
        String code = "REMITTANCE_WITHOUT_CURRENCY";
        refused(member(registered()).when(command(MFO, TODAY, 1L, null)), code);
        refused(member(registered()).when(command(MFO, TODAY, null, "RUB")), code);
    }

    @Test
    void refusesACurrencyThatIsNone() {
        refused(member(registered()).when(command(MFO, TODAY, 1L, "XYZ")), "REMITTANCE_CURRENCY_UNKNOWN");
        refused(member(registered()).when(command(MFO, TODAY, 1L, "XXX")), "REMITTANCE_CURRENCY_UNKNOWN");
    }

    private static RecordRemittance command(
            String mfo, LocalDate on, @Nullable Long amountMinor, @Nullable String currency) {
        return new RecordRemittance(MEMBER, mfo, FACT, on, amountMinor, currency, ReceivedBy.IN_LAWS, TODAY);
    }

    private static RecordRemittance command(String mfo, LocalDate on) {
        return command(mfo, on, 1L, "RUB");
    }
}
