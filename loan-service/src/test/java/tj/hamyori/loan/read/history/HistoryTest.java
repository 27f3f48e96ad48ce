package tj.hamyori.loan.read.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.events.repayment.LoanFullyRepaidV1;
import tj.hamyori.events.repayment.LoanReopenedV1;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.automation.WhenLoanFullyRepaidThenCloseLoan;
import tj.hamyori.loan.automation.WhenLoanReopenedThenReopenLoan;
import tj.hamyori.loan.model.Texts;
import tj.hamyori.loan.read.Lender;
import tj.hamyori.loan.read.StoredEvents;
import tj.hamyori.platform.request.RequestContext;

@LoanServiceTest
class HistoryTest {

    private static final LocalDate REPAID_ON = LocalDate.of(2027, 1, 21);
    private static final Map<String, Object> APPLIED_FOR = Map.of(
            "productCode",
            "SEED",
            "principalMinor",
            125_000,
            "currency",
            "TJS",
            "instalments",
            12,
            "purpose",
            "SEWING");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private History history;

    @Autowired
    private Texts texts;

    @Autowired
    private WhenLoanFullyRepaidThenCloseLoan closing;

    @Autowired
    private WhenLoanReopenedThenReopenLoan reopening;

    private Lender lender;

    @BeforeEach
    void found() {
        lender = Lender.founded(port);
    }

    @Test
    void tellsARejectedApplicationWithoutTheHousehold() {
        UUID her = PlayedGroupService.member(true, true);
        UUID id = lender.applied(her, lender.group());
        lender.endorse(id);
        lender.reject(id);
        List<Instant> at = new StoredEvents(jdbc, id).recordedAt();
        assertThat(historyOf(id, her))
                .containsExactly(
                        new HistoryLine(day(15), at.get(0), "SUBMITTED", "nilufar", APPLIED_FOR),
                        new HistoryLine(day(18), at.get(1), "ENDORSED", "gulnora", Map.of()),
                        new HistoryLine(
                                day(20),
                                at.get(2),
                                "REJECTED",
                                "farzona",
                                Map.of("reasonCode", "CANNOT_REPAY", "note", "Too many debts.")));
    }

    @Test
    void tellsAWithdrawnApplication() {
        UUID her = PlayedGroupService.member();
        UUID id = lender.applied(her, null);
        lender.withdraw(id);
        List<Instant> at = new StoredEvents(jdbc, id).recordedAt();
        assertThat(historyOf(id, her))
                .containsExactly(
                        new HistoryLine(day(15), at.get(0), "SUBMITTED", "nilufar", APPLIED_FOR),
                        new HistoryLine(day(21), at.get(1), "WITHDRAWN", "nilufar", Map.of()));
    }

    @Test
    void namesTheServiceThatToldOfTheRepaymentWhereTheEventNamesNobody() {
        UUID her = PlayedGroupService.member();
        UUID id = lender.disbursed(her);
        new RequestContext(lender.mfo(), "repayment-service", "1", null).run(() -> {
            closing.when(new LoanFullyRepaidV1(id, REPAID_ON), lender.mfo());
            reopening.when(new LoanReopenedV1(id, REPAID_ON.plusDays(2)), lender.mfo());
        });
        List<Instant> at = new StoredEvents(jdbc, id).recordedAt();
        List<HistoryLine> lines = historyOf(id, her);
        assertThat(lines).extracting(HistoryLine::recordedAt).isEqualTo(at);
        assertThat(lines.subList(3, lines.size()))
                .containsExactly(
                        new HistoryLine(REPAID_ON, at.get(3), "CLOSED", "repayment-service", Map.of()),
                        new HistoryLine(REPAID_ON.plusDays(2), at.get(4), "REOPENED", "repayment-service", Map.of()));
    }

    @Test
    void tellsNothingOfALoanThatIsNotThere() {
        lender.applied("2026-01-15");
        assertThat(historyOf(UUID.randomUUID(), UUID.randomUUID())).isEmpty();
    }

    private List<HistoryLine> historyOf(UUID loanId, UUID borrower) {
        return history.of(loanId, borrower, texts.opened(List.of(borrower)));
    }

    private static LocalDate day(int ofJanuary) {
        return LocalDate.of(2026, 1, ofJanuary);
    }
}
