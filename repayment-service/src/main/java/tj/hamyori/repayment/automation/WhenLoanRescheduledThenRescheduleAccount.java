package tj.hamyori.repayment.automation;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import tj.hamyori.events.loan.LoanRescheduledV1;
import tj.hamyori.repayment.read.holidays.CalendarOf;
import tj.hamyori.repayment.write.grantgrace.GrantGrace;
import tj.hamyori.repayment.write.reschedule.RescheduleAccount;
import tj.hamyori.repayment.write.shift.ShiftInstalments;

/** Gives the account the schedule that loan-service decided on. */
@Component
public class WhenLoanRescheduledThenRescheduleAccount {

    private final CommandGateway commands;
    private final CalendarOf calendar;
    private final Clock clock;

    WhenLoanRescheduledThenRescheduleAccount(CommandGateway commands, CalendarOf calendar, Clock clock) {
        this.commands = commands;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * @param decisionId of the event, the same whenever it is heard
     * @param decidedAt when loan-service stored it
     */
    public void on(LoanRescheduledV1 event, UUID decisionId, Instant decidedAt, String mfo) {
        String kind = event.kind() == null ? "EXTEND" : event.kind();
        commands.sendAndWait(
                switch (kind) {
                    case "EXTEND" -> extend(event, decisionId, decidedAt, mfo);
                    case "SHIFT" ->
                        new ShiftInstalments(
                                event.loanId(),
                                decisionId,
                                event.decidedOn(),
                                decidedAt,
                                event.reason(),
                                Objects.requireNonNull(event.months()),
                                calendar.organisation(mfo),
                                clock.instant());
                    case "GRACE" -> grace(event, decisionId, decidedAt, mfo);
                    default -> throw new IllegalArgumentException("No rescheduling is called " + kind);
                });
    }

    private RescheduleAccount extend(LoanRescheduledV1 event, UUID decisionId, Instant decidedAt, String mfo) {
        return new RescheduleAccount(
                event.loanId(),
                decisionId,
                event.decidedOn(),
                decidedAt,
                event.reason(),
                Objects.requireNonNull(event.instalments()),
                event.every(),
                event.unit(),
                Objects.requireNonNull(event.firstDueOn()),
                calendar.organisation(mfo),
                clock.instant());
    }

    private GrantGrace grace(LoanRescheduledV1 event, UUID decisionId, Instant decidedAt, String mfo) {
        return new GrantGrace(
                event.loanId(),
                decisionId,
                event.decidedOn(),
                decidedAt,
                event.reason(),
                Objects.requireNonNull(event.graceInstalments()),
                event.every(),
                event.unit(),
                calendar.organisation(mfo),
                clock.instant());
    }
}
