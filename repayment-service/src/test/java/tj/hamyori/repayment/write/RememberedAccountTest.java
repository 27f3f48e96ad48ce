package tj.hamyori.repayment.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.platform.axon.BulkEvents;
import tj.hamyori.platform.axon.NewEvents;
import tj.hamyori.platform.axon.RememberedAggregates;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.open.OpenAccount;
import tj.hamyori.repayment.write.record.RecordRepayment;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;

/** What is remembered of an account decides as if every command read all its events. */
@RepaymentServiceTest
class RememberedAccountTest {

    private static final String MFO = "MEMO";
    private static final LocalDate PAID_ON = LocalDate.of(2025, 2, 15);
    private static final Instant AT = Instant.parse("2026-01-01T12:00:00Z");
    private static final long PRINCIPAL_MINOR = 12_000;

    @Autowired
    CommandGateway commands;

    @Autowired
    RememberedAggregates<?> memory;

    @Autowired
    BulkEvents bulk;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    private UUID loan = UUID.randomUUID();

    @BeforeEach
    void open() {
        loan = UUID.randomUUID();
        send(new OpenAccount(loan, opened(), DeclaredDays.NONE));
    }

    @Test
    void seesWhatWasStoredBehindIt() {
        pay(1, 1_000);
        bulk(payment(2, 5_000).asEvent(0), 3);
        ReverseRepayment.Receipt reversed = (ReverseRepayment.Receipt) send(reversal(2));
        assertThat(reversed.paymentId()).isEqualTo(id(2));
        // Both payments count: 11,000 are owed after the first, and the second is cancelled.
        assertThat(pay(3, PRINCIPAL_MINOR).creditMinor()).isEqualTo(1_000);
        assertThat(numbers()).isEqualTo(List.of(0L, 1L, 2L, 3L, 4L, 5L, 6L));
    }

    @Test
    void forgetsWhatWasRolledBack() {
        pay(1, 1_000);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            pay(2, 5_000);
            status.setRollbackOnly();
        });
        assertThat(pay(3, PRINCIPAL_MINOR).creditMinor()).isEqualTo(1_000);
    }

    @Test
    void forgetsWhatWasRolledBackToASavepoint() {
        pay(1, 1_000);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            TransactionTemplate savepoint = new TransactionTemplate(transactions);
            savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
            savepoint.executeWithoutResult(inner -> {
                pay(2, 5_000);
                inner.setRollbackOnly();
            });
        });
        assertThat(pay(3, PRINCIPAL_MINOR).creditMinor()).isEqualTo(1_000);
    }

    @Test
    void isTheSameAfterARefusal() {
        pay(1, 1_000);
        assertThatThrownBy(() -> send(reversal(7))).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> send(reversal(7))).isInstanceOf(RuleViolated.class);
        assertThat(pay(1, 1_000).creditMinor()).isZero();
        assertThat(pay(3, PRINCIPAL_MINOR).creditMinor()).isEqualTo(1_000);
    }

    @Test
    void isTheSameWhetherRememberedOrNot() {
        pay(1, 1_000);
        pay(2, 10_500);
        memory.forget();
        assertThat(pay(3, 1_000).creditMinor()).isEqualTo(500);
    }

    private RecordRepayment.Receipt pay(int number, long amountMinor) {
        RecordRepayment.Receipt receipt = (RecordRepayment.Receipt) send(payment(number, amountMinor));
        assertThat(receipt).isNotNull();
        return receipt;
    }

    private RecordRepayment payment(int number, long amountMinor) {
        return new RecordRepayment(loan, id(number), PAID_ON, amountMinor, "TJS", "COUNTER", null, "teller", AT);
    }

    private ReverseRepayment reversal(int number) {
        return new ReverseRepayment(loan, id(number), "counted twice", "another", PAID_ON, AT);
    }

    private void bulk(RepaymentRecorded event, long sequenceNumber) {
        new RequestContext(MFO, "job", "bulk", null)
                .run(() -> new TransactionTemplate(transactions)
                        .executeWithoutResult(status -> bulk.append(List.of(
                                new NewEvents("LoanAccount", loan.toString(), sequenceNumber, List.of(event))))));
    }

    private List<Long> numbers() {
        return jdbc.sql("select sequence_number from domain_event where aggregate_identifier = ? order by 1")
                .param(loan.toString())
                .query((row, index) -> row.getLong(1))
                .list();
    }

    private Object send(Object command) {
        Object[] answer = new Object[1];
        new RequestContext(MFO, "teller", "test", null).run(() -> answer[0] = commands.sendAndWait(command));
        return answer[0];
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }

    private AccountOpened opened() {
        return new AccountOpened(
                loan,
                MFO,
                "M-" + loan,
                "QARZ",
                "INTEREST_FREE",
                null,
                null,
                null,
                null,
                PAID_ON.minusMonths(1),
                PRINCIPAL_MINOR,
                "TJS",
                LoanAccountFixture.terms(6, "MONTH", null, "NEXT_WORKING_DAY", "TJ"),
                List.of(),
                Instant.parse("2025-01-15T09:00:00Z"));
    }
}
