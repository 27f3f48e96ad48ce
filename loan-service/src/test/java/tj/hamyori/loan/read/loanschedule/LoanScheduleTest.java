package tj.hamyori.loan.read.loanschedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.events.repayment.ScheduleComputedV1;
import tj.hamyori.events.repayment.ScheduledInstalmentV1;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.facts.LoanDirectory;

@LoanServiceTest
class LoanScheduleTest {

    @Autowired
    private LoanScheduleProjector projector;

    @Autowired
    private LoanDirectory loans;

    @Test
    void reachesAsFarAsTheHighestVersionToldSaysInWhateverOrder() {
        UUID loan = UUID.randomUUID();
        assertThat(loans.lastDueOn("ORIYON", loan)).isEmpty();
        told(loan, 2, LocalDate.of(2026, 9, 1));
        told(loan, 1, LocalDate.of(2026, 6, 1));
        told(loan, 2, LocalDate.of(2026, 9, 1));
        assertThat(loans.lastDueOn("ORIYON", loan)).contains(LocalDate.of(2026, 9, 1));
        told(loan, 3, LocalDate.of(2026, 8, 1));
        assertThat(loans.lastDueOn("ORIYON", loan)).contains(LocalDate.of(2026, 8, 1));
        assertThat(loans.lastDueOn("OTHERS", loan)).isEmpty();
    }

    private void told(UUID loan, int version, LocalDate lastDueOn) {
        projector.on(
                new ScheduleComputedV1(
                        loan,
                        version,
                        LocalDate.of(2026, 1, 1),
                        "TJS",
                        null,
                        List.of(),
                        "L-1",
                        List.of(
                                new ScheduledInstalmentV1(1, lastDueOn.minusMonths(1), 1, 0, 0),
                                new ScheduledInstalmentV1(2, lastDueOn, 1, 0, 0))),
                "ORIYON");
    }
}
