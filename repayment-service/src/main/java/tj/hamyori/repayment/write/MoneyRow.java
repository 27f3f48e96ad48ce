package tj.hamyori.repayment.write;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.CoverReimbursed;
import tj.hamyori.repayment.events.CreditRefunded;
import tj.hamyori.repayment.events.InstalmentCovered;
import tj.hamyori.repayment.events.MoneyEvent;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.model.account.PaymentKind;

/**
 * Money of an account in a snapshot: an array without names and with dates as numbers, since an old account has
 * hundreds of them and reading a date from its text takes longer than all the rest. The loan and its currency are those
 * of the account.
 *
 * @param onDay business date, in days since 1970-01-01
 * @param other the group that covered, or the cover that was reimbursed
 * @param creditMinor of a repayment: what of it nothing was owed for when it was recorded
 * @param atSecond when it was recorded, in seconds since 1970-01-01T00:00Z; {@code atNano} nanoseconds more
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
record MoneyRow(
        PaymentKind kind,
        UUID id,
        long onDay,
        long amountMinor,
        @Nullable String channel,
        @Nullable String receiptNumber,
        String by,
        @Nullable UUID other,
        long creditMinor,
        long atSecond,
        int atNano) {

    static MoneyRow of(MoneyEvent event) {
        return switch (event) {
            case RepaymentRecorded fact ->
                row(PaymentKind.REPAYMENT, fact, fact.channel(), fact.receiptNumber(), null, fact.heldAsCreditMinor());
            case InstalmentCovered fact ->
                row(PaymentKind.COVER, fact, fact.channel(), fact.receiptNumber(), fact.groupId(), 0);
            case CoverReimbursed fact -> row(PaymentKind.REIMBURSEMENT, fact, null, null, fact.coverId(), 0);
            case CreditRefunded fact -> row(PaymentKind.REFUND, fact, fact.channel(), null, null, 0);
        };
    }

    private static MoneyRow row(
            PaymentKind kind,
            MoneyEvent event,
            @Nullable String channel,
            @Nullable String receiptNumber,
            @Nullable UUID other,
            long creditMinor) {
        return new MoneyRow(
                kind,
                event.moneyId(),
                event.movedOn().toEpochDay(),
                event.amountMinor(),
                channel,
                receiptNumber,
                event.recordedBy(),
                other,
                creditMinor,
                event.recordedAt().getEpochSecond(),
                event.recordedAt().getNano());
    }

    /** The fact as it was stored. */
    MoneyEvent asEvent(UUID loan, String currency) {
        LocalDate on = LocalDate.ofEpochDay(onDay);
        Instant at = Instant.ofEpochSecond(atSecond, atNano);
        return switch (kind) {
            case REPAYMENT ->
                new RepaymentRecorded(
                        loan, id, on, amountMinor, currency, channelOf(), receiptNumber, by, creditMinor, at);
            case COVER ->
                new InstalmentCovered(loan, id, other, on, amountMinor, currency, channelOf(), receiptNumber, by, at);
            case REIMBURSEMENT ->
                new CoverReimbursed(loan, id, Objects.requireNonNull(other), on, amountMinor, currency, by, at);
            case REFUND -> new CreditRefunded(loan, id, on, amountMinor, currency, channelOf(), by, at);
        };
    }

    private String channelOf() {
        return Objects.requireNonNull(channel);
    }
}
