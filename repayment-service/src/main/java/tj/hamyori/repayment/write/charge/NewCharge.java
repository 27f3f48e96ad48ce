package tj.hamyori.repayment.write.charge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tj.hamyori.repayment.events.AccountCharged;

/** What a fee and a penalty have in common when they are charged. */
public sealed interface NewCharge permits ChargeFee, ChargePenalty {
    UUID loanId();

    UUID chargeId();

    /** FEE or PENALTY. */
    String kind();

    /** In the schedule in force. */
    int instalmentNumber();

    LocalDate chargedOn();

    long amountMinor();

    String currency();

    String reason();

    String chargedBy();

    Instant recordedAt();

    /** Whether the fact is what this command asks for; who and when do not count. */
    default boolean isSameAs(AccountCharged fact) {
        return kind().equals(fact.kind())
                && instalmentNumber() == fact.instalmentNumber()
                && chargedOn().equals(fact.chargedOn())
                && amountMinor() == fact.amountMinor()
                && currency().equals(fact.currency())
                && reason().equals(fact.reason());
    }

    /** @param dueOn of the instalment it is charged on */
    default AccountCharged asEvent(LocalDate dueOn) {
        return new AccountCharged(
                loanId(),
                chargeId(),
                kind(),
                instalmentNumber(),
                dueOn,
                chargedOn(),
                amountMinor(),
                currency(),
                reason(),
                chargedBy(),
                recordedAt());
    }

    /** The answer; depends on the fact alone. */
    record Receipt(
            UUID chargeId,
            UUID loanId,
            String kind,
            int instalmentNumber,
            LocalDate dueOn,
            LocalDate chargedOn,
            long amountMinor,
            String currency,
            String reason,
            String chargedBy,
            Instant recordedAt) {

        public static Receipt of(AccountCharged fact) {
            return new Receipt(
                    fact.chargeId(),
                    fact.loanId(),
                    fact.kind(),
                    fact.instalmentNumber(),
                    fact.dueOn(),
                    fact.chargedOn(),
                    fact.amountMinor(),
                    fact.currency(),
                    fact.reason(),
                    fact.chargedBy(),
                    fact.recordedAt());
        }
    }
}
