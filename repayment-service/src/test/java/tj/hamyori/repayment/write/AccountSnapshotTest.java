package tj.hamyori.repayment.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.platform.axon.BulkEvents;
import tj.hamyori.platform.axon.NewEvents;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.ArrearsBucketChanged;
import tj.hamyori.repayment.events.LoanAccountEvent;
import tj.hamyori.repayment.events.MoneyEvent;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.charge.ChargeFee;
import tj.hamyori.repayment.write.cover.CoverInstalment;
import tj.hamyori.repayment.write.followcalendar.FollowCalendar;
import tj.hamyori.repayment.write.open.OpenAccount;
import tj.hamyori.repayment.write.postpone.PostponeAccount;
import tj.hamyori.repayment.write.record.RecordRepayment;
import tj.hamyori.repayment.write.reimburse.ReimburseCover;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;
import tj.hamyori.repayment.write.shift.ShiftInstalments;
import tj.hamyori.repayment.write.waive.WaiveCharge;
import tj.hamyori.testing.tokens.TestTokens;

/** An account of some hundred events with something of everything; its state is stored on the way. */
@RepaymentServiceTest
class AccountSnapshotTest {

    private static final String MFO = "SNAP";
    private static final LocalDate DISBURSED_ON = LocalDate.of(2025, 1, 15);
    private static final Instant AT = Instant.parse("2026-01-01T12:00:00Z");
    private static final int PAYMENTS = 90;

    @Autowired
    CommandGateway commands;

    @Autowired
    Environment environment;

    @Autowired
    EventStore store;

    @Autowired
    BulkEvents bulk;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    private UUID loan = UUID.randomUUID();

    @BeforeEach
    void live() {
        loan = UUID.randomUUID();
        own(() -> {
            send(new OpenAccount(loan, opened(), DeclaredDays.NONE));
            for (int number = 0; number < PAYMENTS; number++) {
                send(payment(number, 100 + number));
                if (number == 10) {
                    decide();
                }
                if (number == 20) {
                    charge();
                }
            }
            send(new ReverseRepayment(loan, id(3), "twice", "nigina", DISBURSED_ON, AT));
        });
    }

    private void decide() {
        LocalDate on = DISBURSED_ON.plusDays(40);
        send(new ShiftInstalments(loan, id(501), on, AT, "FLOOD", 1, DeclaredDays.NONE, AT));
        send(new PostponeAccount(loan, id(502), on.plusDays(9), 2, "FLOOD", "farzona", DeclaredDays.NONE, AT));
        send(new FollowCalendar(
                loan, on.plusDays(12), new DeclaredDays(Set.of(LocalDate.of(2025, 6, 16)), Set.of()), AT));
        // Paid off by then, by money that turns up later: without effect.
        send(new ShiftInstalments(loan, id(503), DISBURSED_ON.plusYears(9), AT, "ILL", 1, DeclaredDays.NONE, AT));
    }

    private void charge() {
        LocalDate on = DISBURSED_ON.plusDays(60);
        send(new ChargeFee(loan, id(601), 1, on, 250, "TJS", "letter", "firuza", AT));
        send(new WaiveCharge(loan, id(601), on.plusDays(1), "ill", "nigina", AT));
        send(new CoverInstalment(loan, id(701), on, 5_000, "TJS", "MEETING", "G-1", "firuza", AT));
        send(new ReimburseCover(loan, id(702), id(701), on.plusDays(3), 2_000, "TJS", "firuza", AT));
    }

    @Test
    void holdsWhatTheEventsSayAndWhatCameAfterIt() {
        long before = snapshotAt();
        appendInBulk();

        assertThat(before).isGreaterThan(40);
        assertThat(firstRead()).isInstanceOf(LoanAccount.class);
        assertThat(fromSnapshot()).isEqualTo(fromAllEvents());
        assertThat(MoneyRow.read(fromSnapshot().money())).hasSize(PAYMENTS + 3);
        assertThat(fromSnapshot().bucket()).isEqualTo("D1_30");
    }

    @Test
    void givesItsMoneyBackAsItWas() {
        AccountState state = restored();
        List<MoneyEvent> standing = state.book().money().standing().toList();

        assertThat(standing).hasSize(PAYMENTS + 1).contains(stored(1));
        assertThat(state.book().money().find(id(1))).contains(stored(1));
        assertThat(state.book().money().find(UUID.randomUUID())).isEmpty();
        assertThat(state.snapshot()).isEqualTo(fromAllEvents());
    }

    /** As it lies in the store. */
    private MoneyEvent stored(int number) {
        return store.readEvents(loan.toString(), 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(MoneyEvent.class::isInstance)
                .map(MoneyEvent.class::cast)
                .filter(event -> event.moneyId().equals(id(number)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void answersARepetitionOfWhatLiesBeforeItAndGoesOn() {
        own(() -> {
            RecordRepayment.Receipt again = commands.sendAndWait(payment(0, 100));
            assertThat(again.amountMinor()).isEqualTo(100);
            send(payment(95, 77));
        });
        assertThat(fromSnapshot()).isEqualTo(fromAllEvents());
    }

    @Test
    void isIgnoredOnceItsShapeHasChanged() {
        jdbc.sql("update snapshot_event set payload_revision = '0', payload = '{}' where aggregate_identifier = ?")
                .param(loan.toString())
                .update();

        assertThat(firstRead()).isInstanceOf(AccountOpened.class);
        own(() -> send(payment(96, 78)));
        assertThat(fromSnapshot()).isEqualTo(fromAllEvents());
    }

    @Test
    void isMadeInTheTransactionOfARequestToo() {
        Http officer = Http.of(
                environment,
                TestTokens.of("firuza").mfo(MFO).roles("LOAN_OFFICER").bearer());
        long before = snapshotAt();
        for (int number = 0; number < 45; number++) {
            Http.Answer answer =
                    officer.post("/api/loan-accounts/" + loan + "/repayments", """
                            {"paymentId":"%s","paidOn":"2025-05-01","amountMinor":1,"currency":"TJS"}""".formatted(UUID.randomUUID()));
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        }
        assertThat(snapshotAt()).isGreaterThan(before);
        assertThat(fromSnapshot()).isEqualTo(fromAllEvents());
    }

    /** As jobs do, past the commands. */
    private void appendInBulk() {
        long next = bulk.nextSequenceNumbers(List.of(loan.toString())).getOrDefault(loan.toString(), 0L);
        List<Object> events = List.of(
                new ArrearsBucketChanged(loan, DISBURSED_ON.plusDays(99), 7, "CURRENT", "D1_30", AT),
                new RepaymentRecorded(
                        loan, id(800), DISBURSED_ON.plusDays(99), 9, "TJS", "BANK", null, "firuza", 0, AT));
        own(() -> new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> bulk.append(List.of(new NewEvents("LoanAccount", loan.toString(), next, events)))));
    }

    private long snapshotAt() {
        return jdbc.sql("select max(sequence_number) from snapshot_event where aggregate_identifier = ?")
                .param(loan.toString())
                .query(Long.class)
                .single();
    }

    private Object firstRead() {
        return store.readEvents(loan.toString()).next().getPayload();
    }

    private AccountSnapshot fromSnapshot() {
        return restored().snapshot();
    }

    private AccountState restored() {
        DomainEventStream stream = store.readEvents(loan.toString());
        AccountState state = new AccountState();
        DomainEventMessage<?> first = stream.next();
        if (first.getPayload() instanceof LoanAccount account) {
            state.restore(account.snapshot());
        } else {
            state.evolve((LoanAccountEvent) first.getPayload());
        }
        stream.forEachRemaining(event -> state.evolve((LoanAccountEvent) event.getPayload()));
        return state;
    }

    private AccountSnapshot fromAllEvents() {
        AccountState state = new AccountState();
        store.readEvents(loan.toString(), 0)
                .forEachRemaining(event -> state.evolve((LoanAccountEvent) event.getPayload()));
        return state.snapshot();
    }

    private RecordRepayment payment(int number, long amountMinor) {
        return new RecordRepayment(
                loan,
                id(number),
                DISBURSED_ON.plusDays(number),
                amountMinor,
                "TJS",
                "COUNTER",
                number % 2 == 0 ? null : "Ҷ-" + number + "; a~b, 100 %",
                "firuza",
                AT.plusSeconds(number));
    }

    private UUID id(int number) {
        return new UUID(loan.getMostSignificantBits(), number);
    }

    private void send(Object command) {
        commands.sendAndWait(command);
    }

    private static void own(Runnable work) {
        new RequestContext(MFO, "test", "test", null).run(work);
    }

    private AccountOpened opened() {
        return new AccountOpened(
                loan,
                MFO,
                "S-" + loan,
                "QARZ",
                "INTEREST_FREE",
                null,
                null,
                null,
                null,
                DISBURSED_ON,
                90_000,
                "TJS",
                LoanAccountFixture.terms(6, "MONTH", null, "NEXT_WORKING_DAY", "TJ"),
                List.of(),
                Instant.parse("2025-01-15T09:00:00Z"));
    }
}
