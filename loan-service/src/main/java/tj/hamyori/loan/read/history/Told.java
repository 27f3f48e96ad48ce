package tj.hamyori.loan.read.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;
import tj.hamyori.loan.events.ApplicationApproved;
import tj.hamyori.loan.events.ApplicationEndorsed;
import tj.hamyori.loan.events.ApplicationRejected;
import tj.hamyori.loan.events.ApplicationSubmitted;
import tj.hamyori.loan.events.ApplicationWithdrawalRecorded;
import tj.hamyori.loan.events.LoanClosed;
import tj.hamyori.loan.events.LoanDisbursed;
import tj.hamyori.loan.events.LoanEvent;
import tj.hamyori.loan.events.LoanReopened;
import tj.hamyori.loan.events.LoanRescheduled;
import tj.hamyori.loan.events.LoanWrittenOff;
import tj.hamyori.loan.events.TrancheDisbursed;
import tj.hamyori.loan.events.TranchesCancelled;

/**
 * An event as a line of the history; leaves out what was found about the household, which not every reader may see.
 *
 * @param what code for it, the same whatever the stored event is called
 * @param on business date
 * @param by user name in the event, null where the event names none
 * @param details what else there is to say
 */
record Told(String what, LocalDate on, @Nullable String by, Map<String, Object> details) {

    /** The names of what may be sealed. */
    static final List<String> IN_WORDS = List.of("note", "reason");

    static Told of(LoanEvent event) {
        return switch (event) {
            case ApplicationSubmitted it ->
                told("SUBMITTED", it.submittedOn(), it.submittedBy())
                        .with("productCode", it.product().code())
                        .withPrincipal(it.principal())
                        .with("instalments", it.instalments())
                        .with("purpose", it.purpose());
            case ApplicationEndorsed it -> endorsed(it);
            case ApplicationApproved it ->
                told("APPROVED", it.approvedOn(), it.approvedBy())
                        .withPrincipal(it.principal())
                        .with(
                                "tranches",
                                it.tranches() == null ? null : it.tranches().size())
                        .with("authority", it.authority());
            case ApplicationRejected it ->
                told("REJECTED", it.rejectedOn(), it.rejectedBy())
                        .with("reasonCode", it.reasonCode())
                        .with("note", it.note());
            case ApplicationWithdrawalRecorded it -> told("WITHDRAWN", it.withdrawnOn(), it.withdrawnBy());
            case LoanDisbursed it ->
                told("DISBURSED", it.disbursedOn(), it.disbursedBy())
                        .with("loanNumber", it.loanNumber())
                        .withPrincipal(it.principal())
                        .with("channel", it.channel())
                        .with("receivedBy", it.receivedBy())
                        .with("firstDueOn", it.firstDueOn());
            case TrancheDisbursed it -> tranche(it);
            case TranchesCancelled it ->
                told("TRANCHES_CANCELLED", it.cancelledOn(), it.cancelledBy())
                        .withPrincipal(it.left())
                        .with("reason", it.reason());
            case LoanRescheduled it -> rescheduled(it);
            case LoanWrittenOff it ->
                told("WRITTEN_OFF", it.writtenOffOn(), it.writtenOffBy()).with("reason", it.reason());
            case LoanClosed it -> told("CLOSED", it.closedOn(), null);
            case LoanReopened it -> told("REOPENED", it.reopenedOn(), null);
        };
    }

    private static Told endorsed(ApplicationEndorsed it) {
        return told("ENDORSED", it.endorsedOn(), it.endorsedBy()).with("outOfTurnReason", it.outOfTurnReason());
    }

    private static Told tranche(TrancheDisbursed it) {
        return told("TRANCHE_DISBURSED", it.disbursedOn(), it.disbursedBy())
                .with("number", it.number())
                .withPrincipal(it.amount())
                .with("channel", it.channel())
                .with("receivedBy", it.receivedBy());
    }

    private static Told rescheduled(LoanRescheduled it) {
        return told("RESCHEDULED", it.decidedOn(), it.decidedBy())
                .with("reason", it.reason())
                .with("kind", it.kind() == null ? "EXTEND" : it.kind())
                .with("months", it.months())
                .with("graceInstalments", it.graceInstalments())
                .with("instalments", it.instalments())
                .with("every", it.every())
                .with("unit", it.unit())
                .with("firstDueOn", it.firstDueOn());
    }

    private static Told told(String what, LocalDate on, @Nullable String by) {
        return new Told(what, on, by, new TreeMap<>());
    }

    private Told withPrincipal(Money principal) {
        return with("principalMinor", principal.amountMinor())
                .with("currency", principal.currency().getCurrencyCode());
    }

    private Told with(String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value);
        }
        return this;
    }
}
