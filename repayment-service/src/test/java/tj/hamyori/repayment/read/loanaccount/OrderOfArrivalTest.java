package tj.hamyori.repayment.read.loanaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.LoanAccountFixture;
import tj.hamyori.repayment.write.addtranche.AddTranche;
import tj.hamyori.repayment.write.cover.CoverInstalment;
import tj.hamyori.repayment.write.followcalendar.FollowCalendar;
import tj.hamyori.repayment.write.grantgrace.GrantGrace;
import tj.hamyori.repayment.write.open.OpenAccount;
import tj.hamyori.repayment.write.postpone.PostponeAccount;
import tj.hamyori.repayment.write.record.RecordRepayment;
import tj.hamyori.repayment.write.reschedule.RescheduleAccount;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;
import tj.hamyori.repayment.write.shift.ShiftInstalments;

/** Accounts with the same life, each of which became known in an order of its own, stand the same on every date. */
@RepaymentServiceTest
class OrderOfArrivalTest {

    private static final long SEED = 20_261_122;
    private static final int LIVES = 20;
    private static final int ORDERS = 4;
    private static final LocalDate DISBURSED_ON = LocalDate.of(2025, 1, 15);
    private static final Instant AT = Instant.parse("2026-01-01T12:00:00Z");

    @Autowired
    CommandGateway commands;

    @Autowired
    JdbcClient jdbc;

    private final Random random = new Random(SEED);

    @Test
    void makesNoDifference() {
        new RequestContext("ARRIVE", "test", "test", null).run(() -> {
            for (int life = 0; life < LIVES; life++) {
                live(life);
            }
        });
        assertThat(jdbc.sql("select count(*) from decision_effect where because is null")
                        .query(Long.class)
                        .single())
                .as("decisions that lost their effect and got it back")
                .isPositive();
        for (int day = 0; day < 500; day += 7) {
            LocalDate asOf = DISBURSED_ON.plusDays(day);
            Map<Long, List<Map<String, Object>>> lives = new TreeMap<>();
            positions(asOf)
                    .forEach((loan, position) -> lives.computeIfAbsent(
                                    loan.getMostSignificantBits(), life -> new ArrayList<>())
                            .add(position));
            assertThat(lives).hasSize(LIVES);
            lives.values()
                    .forEach(same -> assertThat(Set.copyOf(same)).as("%s", asOf).hasSize(1));
        }
    }

    private void live(int life) {
        List<Function<UUID, Object>> facts = facts();
        long principalMinor = 30_000L + random.nextInt(60_000);
        for (int order = 0; order < ORDERS; order++) {
            UUID loan = new UUID(1_000 + life, order);
            commands.sendAndWait(new OpenAccount(loan, opened(loan, principalMinor), DeclaredDays.NONE));
            List<Function<UUID, Object>> arriving = new ArrayList<>(facts);
            Collections.shuffle(arriving, random);
            reversalLast(arriving);
            arriving.forEach(fact -> commands.sendAndWait(fact.apply(loan)));
        }
    }

    /** The first three facts are payments, and the last one reverses the first. */
    private List<Function<UUID, Object>> facts() {
        List<Function<UUID, Object>> facts = new ArrayList<>();
        for (int place = 0; place < 3; place++) {
            UUID id = new UUID(7, place);
            LocalDate on = day();
            long amountMinor = place == 0 ? 100_000 : 5_000L + random.nextInt(15_000);
            facts.add(loan -> new RecordRepayment(
                    loan, id, on, amountMinor, "TJS", "COUNTER", null, "firuza", AT.plusSeconds(on.getDayOfYear())));
        }
        LocalDate coveredOn = day();
        facts.add(loan ->
                new CoverInstalment(loan, new UUID(7, 9), coveredOn, 7_000, "TJS", "MEETING", null, "firuza", AT));
        for (int place = 0; place < 3; place++) {
            facts.add(decision(new UUID(8, place), day(), random.nextInt(3), 1 + random.nextInt(4)));
        }
        LocalDate postponedOn = day();
        facts.add(loan ->
                new PostponeAccount(loan, new UUID(8, 9), postponedOn, 2, "FLOOD", "farzona", DeclaredDays.NONE, AT));
        LocalDate trancheOn = day();
        facts.add(loan -> new AddTranche(loan, new UUID(6, 1), trancheOn, 20_000, "TJS", DeclaredDays.NONE, AT));
        LocalDate calendarOn = day();
        DeclaredDays days = new DeclaredDays(Set.of(calendarOn.plusDays(12), LocalDate.of(2025, 6, 16)), Set.of());
        facts.add(loan -> new FollowCalendar(loan, calendarOn, days, AT));
        facts.add(loan -> new ReverseRepayment(loan, new UUID(7, 0), "twice", "nigina", DISBURSED_ON, AT));
        return facts;
    }

    private static Function<UUID, Object> decision(UUID id, LocalDate on, int kind, int count) {
        Instant at = AT.plusSeconds(id.getLeastSignificantBits());
        return switch (kind) {
            case 0 ->
                loan -> new RescheduleAccount(
                        loan, id, on, at, "FLOOD", count, 1, "MONTH", on.plusDays(20), DeclaredDays.NONE, AT);
            case 1 -> loan -> new ShiftInstalments(loan, id, on, at, "FLOOD", count, DeclaredDays.NONE, AT);
            default -> loan -> new GrantGrace(loan, id, on, at, "ILLNESS", count, 1, "MONTH", DeclaredDays.NONE, AT);
        };
    }

    private LocalDate day() {
        return DISBURSED_ON.plusDays(5 + random.nextInt(200));
    }

    private static void reversalLast(List<Function<UUID, Object>> arriving) {
        for (int place = 0; place < arriving.size() - 1; place++) {
            if (arriving.get(place).apply(new UUID(0, 0)) instanceof ReverseRepayment) {
                arriving.add(arriving.remove(place));
            }
        }
    }

    private Map<UUID, Map<String, Object>> positions(LocalDate asOf) {
        Map<UUID, Map<String, Object>> positions = new HashMap<>();
        jdbc.sql(PositionStatement.POSITION + """
                        select loan_id, rescheduled, handed_over_minor, outstanding_minor,
                            overdue_principal_minor, overdue_minor,
                            owed_minor, repaid_principal_minor, credit_minor, covered_minor, days_past_due,
                            principal_days_past_due
                        from position""")
                .param("mfo", "ARRIVE")
                .param("asOf", asOf)
                .param("knownAt", Timestamp.from(Instant.parse("2100-01-01T00:00:00Z")))
                .query()
                .listOfRows()
                .forEach(row -> positions.put((UUID) row.remove("loan_id"), row));
        return positions;
    }

    private static AccountOpened opened(UUID loan, long principalMinor) {
        return new AccountOpened(
                loan,
                "ARRIVE",
                "A-" + loan,
                "QARZ",
                "INTEREST_FREE",
                null,
                null,
                null,
                null,
                DISBURSED_ON,
                principalMinor,
                "TJS",
                LoanAccountFixture.terms(6, "MONTH", null, "NEXT_WORKING_DAY", "TJ"),
                List.of(),
                DISBURSED_ON.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }
}
