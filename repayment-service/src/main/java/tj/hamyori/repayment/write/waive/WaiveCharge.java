package tj.hamyori.repayment.write.waive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.events.ChargeWaived;

/** Gives up a charge; may be sent by anybody but who charged it. The same waiver again gets the same answer. */
public record WaiveCharge(
        @TargetAggregateIdentifier UUID loanId,
        UUID chargeId,
        LocalDate waivedOn,
        String reason,
        String waivedBy,
        Instant recordedAt) {

    public boolean isSameAs(ChargeWaived fact) {
        return waivedOn.equals(fact.waivedOn()) && reason.equals(fact.reason()) && waivedBy.equals(fact.waivedBy());
    }

    public ChargeWaived asEvent() {
        return new ChargeWaived(loanId, chargeId, waivedOn, reason, waivedBy, recordedAt);
    }

    /** The answer; depends on the fact alone. */
    public record Receipt(
            UUID chargeId, UUID loanId, LocalDate waivedOn, String reason, String waivedBy, Instant recordedAt) {

        public static Receipt of(ChargeWaived fact) {
            return new Receipt(
                    fact.chargeId(), fact.loanId(), fact.waivedOn(), fact.reason(), fact.waivedBy(), fact.recordedAt());
        }
    }
}
