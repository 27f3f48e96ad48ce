package tj.hamyori.repayment.write;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.CoverReimbursed;
import tj.hamyori.repayment.events.CreditRefunded;
import tj.hamyori.repayment.events.InstalmentCovered;
import tj.hamyori.repayment.events.MoneyEvent;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.model.account.PaymentKind;

/**
 * Money of an account in a snapshot: text without names and with dates as numbers, since an old account has hundreds of
 * them and most are never read back. The loan and its currency are those of the account. An id stands in it as it is
 * written everywhere, so that looking for one needs no reading.
 *
 * @param onDay business date, in days since 1970-01-01
 * @param other the group that covered, or the cover that was reimbursed
 * @param creditMinor of a repayment: what of it nothing was owed for when it was recorded
 * @param atSecond when it was recorded, in seconds since 1970-01-01T00:00Z; {@code atNano} nanoseconds more
 */
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

    private static final String END = ";";
    private static final String NONE = "~";

    /** The rows of a text made by {@link #appendTo}. */
    static Stream<MoneyRow> read(String rows) {
        return Stream.of(rows.split(END)).map(MoneyRow::readOne);
    }

    private static MoneyRow readOne(String row) {
        String[] fields = row.split(",");
        String other = decoded(fields[7]);
        return new MoneyRow(
                PaymentKind.valueOf(fields[0]),
                UUID.fromString(fields[1]),
                Long.parseLong(fields[2]),
                Long.parseLong(fields[3]),
                decoded(fields[4]),
                decoded(fields[5]),
                Objects.requireNonNull(decoded(fields[6])),
                other == null ? null : UUID.fromString(other),
                Long.parseLong(fields[8]),
                Long.parseLong(fields[9]),
                Integer.parseInt(fields[10]));
    }

    void appendTo(StringBuilder rows) {
        rows.append(kind).append(',').append(id).append(',').append(onDay).append(',');
        rows.append(amountMinor).append(',').append(encoded(channel)).append(',');
        rows.append(encoded(receiptNumber)).append(',').append(encoded(by)).append(',');
        rows.append(encoded(other)).append(',').append(creditMinor).append(',');
        rows.append(atSecond).append(',').append(atNano).append(END);
    }

    /** Only letters, digits and {@code .-*_+%} are left, so it holds none of the marks between fields and rows. */
    private static String encoded(@Nullable Object value) {
        return value == null ? NONE : URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private static @Nullable String decoded(String field) {
        return field.equals(NONE) ? null : URLDecoder.decode(field, StandardCharsets.UTF_8);
    }

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
