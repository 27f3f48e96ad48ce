package tj.hamyori.repayment.read.loanaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AgreedTerms;
import tj.hamyori.repayment.events.BorrowerShare;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.addtranche.AddTranche;
import tj.hamyori.repayment.write.charge.ChargeFee;
import tj.hamyori.repayment.write.charge.ChargePenalty;
import tj.hamyori.repayment.write.cover.CoverInstalment;
import tj.hamyori.repayment.write.grantgrace.GrantGrace;
import tj.hamyori.repayment.write.open.OpenAccount;
import tj.hamyori.repayment.write.postpone.PostponeAccount;
import tj.hamyori.repayment.write.record.RecordRepayment;
import tj.hamyori.repayment.write.refund.RefundCredit;
import tj.hamyori.repayment.write.reimburse.ReimburseCover;
import tj.hamyori.repayment.write.reschedule.RescheduleAccount;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;
import tj.hamyori.repayment.write.shift.ShiftInstalments;
import tj.hamyori.repayment.write.waive.WaiveCharge;
import tj.hamyori.repayment.write.writeoff.WriteOffAccount;

/** Makes accounts live at random, so that everything happens that can happen to money, in no particular order. */
final class RandomLives {

    private final CommandGateway commands;
    private final Random random;
    private final LocalDate firstDay;
    /** What was last attempted to charge or to cover, of whichever account. */
    private UUID lastCharge = new UUID(0, 0);

    private UUID lastCover = new UUID(0, 0);

    RandomLives(CommandGateway commands, Random random, LocalDate firstDay) {
        this.commands = commands;
        this.random = random;
        this.firstDay = firstDay;
    }

    /** One account's life: opened, then up to fifteen things, each with an id, a date and an instant of its own. */
    void live(String mfo, UUID loanId) {
        LocalDate disbursedOn = firstDay.plusDays(random.nextInt(200));
        long principalMinor = 1 + random.nextInt(100_000);
        commands.sendAndWait(
                new OpenAccount(loanId, opened(mfo, loanId, disbursedOn, principalMinor), DeclaredDays.NONE));
        int steps = random.nextInt(16);
        for (int step = 0; step < steps; step++) {
            LocalDate on = disbursedOn.plusDays(random.nextInt(300));
            Step next = new Step(
                    loanId,
                    new UUID(loanId.getLeastSignificantBits(), step),
                    earlier(loanId, step),
                    on,
                    1 + random.nextInt((int) principalMinor),
                    at(on.plusDays(random.nextInt(60))));
            attempt(random.nextInt(3) == 0 ? decision(next) : moneyOrCharge(next));
        }
    }

    private record Step(UUID loanId, UUID id, UUID earlier, LocalDate on, int amountMinor, Instant recordedAt) {}

    private Object decision(Step step) {
        return switch (random.nextInt(17)) {
            case 0 -> new WriteOffAccount(step.loanId(), step.on(), "DISASTER", step.recordedAt());
            case 1, 2, 3, 4 ->
                new WaiveCharge(step.loanId(), lastCharge, step.on(), "ill", "somebody else", step.recordedAt());
            case 5, 6, 7, 8, 9, 10 -> decisionOnTheSchedule(step);
            default ->
                new ReverseRepayment(
                        step.loanId(), step.earlier(), "mistake", "somebody else", step.on(), step.recordedAt());
        };
    }

    private Object decisionOnTheSchedule(Step step) {
        return switch (random.nextInt(6)) {
            case 0 ->
                new RescheduleAccount(
                        step.loanId(),
                        step.id(),
                        step.on(),
                        step.recordedAt(),
                        "FLOOD",
                        1 + random.nextInt(6),
                        1,
                        "MONTH",
                        step.on().plusDays(1 + random.nextInt(40)),
                        DeclaredDays.NONE,
                        step.recordedAt());
            case 1 ->
                new ShiftInstalments(
                        step.loanId(),
                        step.id(),
                        step.on(),
                        step.recordedAt(),
                        "FLOOD",
                        1 + random.nextInt(6),
                        DeclaredDays.NONE,
                        step.recordedAt());
            case 2 ->
                new GrantGrace(
                        step.loanId(),
                        step.id(),
                        step.on(),
                        step.recordedAt(),
                        "ILLNESS",
                        1 + random.nextInt(3),
                        1,
                        "MONTH",
                        DeclaredDays.NONE,
                        step.recordedAt());
            case 3, 4 ->
                new AddTranche(
                        step.loanId(),
                        step.id(),
                        step.on(),
                        step.amountMinor(),
                        "TJS",
                        DeclaredDays.NONE,
                        step.recordedAt());
            default ->
                new PostponeAccount(
                        step.loanId(),
                        step.id(),
                        step.on(),
                        1 + random.nextInt(3),
                        "FLOOD",
                        "somebody else",
                        DeclaredDays.NONE,
                        step.recordedAt());
        };
    }

    private Object moneyOrCharge(Step step) {
        UUID loan = step.loanId();
        UUID id = step.id();
        int kind = random.nextInt(24);
        lastCharge = kind < 7 ? id : lastCharge;
        lastCover = kind >= 7 && kind < 10 ? id : lastCover;
        int few = 1 + step.amountMinor() % 500;
        int line = 1 + random.nextInt(4);
        Instant at = step.recordedAt();
        return switch (kind) {
            case 0, 1, 2 -> new ChargeFee(loan, id, line, step.on(), few, "TJS", "letter", "test", at);
            case 3, 4, 5, 6 -> new ChargePenalty(loan, id, line, step.on(), few, "TJS", "late", "test", at);
            case 7, 8, 9 ->
                new CoverInstalment(loan, id, step.on(), step.amountMinor(), "TJS", "MEETING", null, "test", at);
            case 10, 11 -> new ReimburseCover(loan, id, lastCover, step.on(), few, "TJS", "test", at);
            case 12, 13, 14 -> new RefundCredit(loan, id, step.on(), few, "TJS", "COUNTER", "somebody else", at);
            default ->
                new RecordRepayment(
                        loan,
                        id,
                        step.on(),
                        (random.nextInt(3) == 0 ? 2L : 1L) * step.amountMinor(),
                        "TJS",
                        "COUNTER",
                        null,
                        "test",
                        at);
        };
    }

    private UUID earlier(UUID loanId, int step) {
        return new UUID(loanId.getLeastSignificantBits(), random.nextInt(step + 1));
    }

    private void attempt(Object command) {
        try {
            commands.sendAndWait(command);
        } catch (RuleViolated refused) {
            assertThat(refused.rule().name()).isNotEmpty();
        }
    }

    private AccountOpened opened(String mfo, UUID loanId, LocalDate disbursedOn, long principalMinor) {
        boolean free = random.nextBoolean();
        // None now and then: the account then waits for a schedule.
        int instalments = random.nextInt(12);
        // Lines without principal: interest alone can be late then.
        int grace = instalments > 4 && random.nextBoolean() ? 3 : 0;
        AgreedTerms terms = new AgreedTerms(
                free ? "NONE" : random.nextBoolean() ? "FLAT" : "DECLINING_BALANCE",
                free ? "0" : "26",
                random.nextBoolean() ? "EQUAL_PRINCIPAL" : "EQUAL_INSTALMENT",
                instalments,
                1,
                random.nextBoolean() ? "MONTH" : "WEEK",
                "SAME_AS_INSTALMENT",
                "THIRTY_360",
                null,
                grace,
                0,
                0,
                1,
                "HALF_EVEN",
                random.nextInt(4) == 0 ? "20" : "0",
                "KEEP",
                "NONE",
                random.nextInt(3) == 0 ? 150 : 0);
        long first = principalMinor / 3;
        List<BorrowerShare> shares = random.nextBoolean()
                ? List.of(share(loanId, 1, principalMinor))
                : List.of(share(loanId, 1, first), share(loanId, 2, principalMinor - first));
        return new AccountOpened(
                loanId,
                mfo,
                "R-" + loanId.getLeastSignificantBits(),
                "QARZ",
                null,
                null,
                null,
                null,
                null,
                disbursedOn,
                principalMinor,
                "TJS",
                terms,
                shares,
                at(disbursedOn.plusDays(random.nextInt(20))));
    }

    private static BorrowerShare share(UUID loanId, long place, long principalMinor) {
        return new BorrowerShare(
                new UUID(loanId.getLeastSignificantBits(), place), principalMinor, "F", 1980, null, null);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
