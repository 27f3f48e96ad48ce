package tj.hamyori.repayment.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.CoverReimbursed;
import tj.hamyori.repayment.events.CreditRefunded;
import tj.hamyori.repayment.events.InstalmentCovered;
import tj.hamyori.repayment.events.MoneyEvent;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.events.RepaymentReversed;
import tj.hamyori.repayment.model.account.PaymentKind;

/**
 * All money that moved on an account, in the order it became known, and what of it was reversed. What a snapshot brings
 * stays packed in its text: to take a payment the account has to know what the earlier ones come to and that this one
 * is not among them, so hundreds of them cost no more than a few. Whoever asks for more has them unpacked, once.
 */
final class MoneyBook {

    private final Map<UUID, MoneyEvent> unpacked = new LinkedHashMap<>();
    private final Map<UUID, RepaymentReversed> reversed = new LinkedHashMap<>();
    private String packed = "";
    private UUID loan = new UUID(0, 0);
    private String currency = "";
    private long receivedMinor;

    void move(MoneyEvent event) {
        unpacked.put(event.moneyId(), event);
        receivedMinor = Math.addExact(receivedMinor, receivedMinor(event));
    }

    void reverse(RepaymentReversed event) {
        reversed.put(event.paymentId(), event);
        receivedMinor -= find(event.paymentId()).map(MoneyBook::receivedMinor).orElse(0L);
    }

    void restore(AccountSnapshot snapshot) {
        AccountOpened opened = snapshot.opened();
        loan = opened.loanId();
        currency = opened.currency();
        packed = snapshot.money();
        receivedMinor = snapshot.receivedMinor();
        snapshot.reversed().forEach(event -> reversed.put(event.paymentId(), event));
    }

    /** Everything, as the text that {@link #restore} takes. */
    String packed() {
        StringBuilder rows = new StringBuilder(packed);
        unpacked.values().forEach(event -> MoneyRow.of(event).appendTo(rows));
        return rows.toString();
    }

    boolean holds(UUID moneyId) {
        return find(moneyId).isPresent();
    }

    Optional<MoneyEvent> find(UUID moneyId) {
        if (packed.contains(moneyId.toString())) {
            unpack();
        }
        return Optional.ofNullable(unpacked.get(moneyId));
    }

    private void unpack() {
        if (!packed.isEmpty()) {
            Map<UUID, MoneyEvent> later = new LinkedHashMap<>(unpacked);
            unpacked.clear();
            MoneyRow.read(packed)
                    .map(row -> row.asEvent(loan, currency))
                    .forEach(event -> unpacked.put(event.moneyId(), event));
            unpacked.putAll(later);
            packed = "";
        }
    }

    Optional<RepaymentReversed> reversal(UUID moneyId) {
        return Optional.ofNullable(reversed.get(moneyId));
    }

    List<RepaymentReversed> reversals() {
        return List.copyOf(reversed.values());
    }

    /** Everything that moved and was not reversed, as it was recorded. */
    Stream<MoneyEvent> standing() {
        unpack();
        return unpacked.values().stream().filter(event -> !reversed.containsKey(event.moneyId()));
    }

    /** What the lender has of it, refunds and reversals taken off. */
    long receivedMinor() {
        return receivedMinor;
    }

    private static long receivedMinor(MoneyEvent event) {
        return kind(event).receivedMinor(event.amountMinor());
    }

    static PaymentKind kind(MoneyEvent event) {
        return switch (event) {
            case RepaymentRecorded fact -> PaymentKind.REPAYMENT;
            case InstalmentCovered fact -> PaymentKind.COVER;
            case CoverReimbursed fact -> PaymentKind.REIMBURSEMENT;
            case CreditRefunded fact -> PaymentKind.REFUND;
        };
    }
}
