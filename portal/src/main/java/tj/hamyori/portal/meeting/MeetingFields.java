package tj.hamyori.portal.meeting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.portal.client.group.AgreedRules;
import tj.hamyori.portal.client.group.MeetingRecord;
import tj.hamyori.portal.page.Form;

/**
 * Reads the form of a meeting. Rows are named by what they are about, so that the form stays readable when the sheet
 * changes meanwhile. An empty field is money that did not move; what was written is sent, a nought too, for the group
 * to refuse.
 */
final class MeetingFields {

    static final List<String> ATTENDANCE = List.of("PRESENT", "LATE", "APOLOGISED", "ABSENT");
    /** What else can move in the box, beside what each member is asked for. */
    static final List<String> MOVES = List.of(
            "WITHDRAWAL",
            "SOCIAL_GRANT",
            "SOCIAL_LOAN",
            "SOCIAL_LOAN_REPAYMENT",
            "COVER_PASSED_ON",
            "OTHER_IN",
            "OTHER_OUT");
    /** Free rows on the form; a group in which more happens writes it down as a second line of the same. */
    static final List<Integer> ROWS = List.of(1, 2, 3);

    /**
     * What the form said a share costs; empty where it asked for money. Sent again after the rules have changed, a
     * meeting is still the same one.
     */
    private static final String SHARE_VALUE = "shareValueMinor";

    private final Form form;
    private final String currency;
    private final @Nullable Long shareValueMinor;

    /** @param rules of the group on the day of the meeting, for forms that do not say what a share costs */
    MeetingFields(Form form, @Nullable AgreedRules rules) {
        this.form = form;
        this.currency = form.text("currency");
        this.shareValueMinor = form.rows(SHARE_VALUE).isEmpty()
                ? rules == null ? null : rules.shareValueMinor()
                : form.optionalCount(SHARE_VALUE);
    }

    MeetingRecord record() {
        List<Request> requests = rows(this::request).toList();
        return new MeetingRecord(
                form.madeId(),
                form.date("heldOn"),
                form.rows("came-").stream()
                        .map(member -> new MeetingRecord.Roll(UUID.fromString(member), form.text("came-" + member)))
                        .toList(),
                form.amountMinor("openingCount", currency),
                form.amountMinor("closingCount", currency),
                currency,
                form.optionalText("countComment"),
                Stream.of(each("paid-", this::repayment), each("covered-", this::cover), each("back-", this::back))
                        .flatMap(lines -> lines)
                        .toList(),
                form.optionalUuid("previousMeetingId"),
                Stream.of(
                                each("saved-", this::saving),
                                each("social-", member -> ofMember("SOCIAL_FUND_IN", "social-", member)),
                                each("fine-", member -> ofMember("FINE", "fine-", member)),
                                each("lent-", this::internalRepayment),
                                rows(this::move),
                                requests.stream().flatMap(Request::handedOut))
                        .flatMap(lines -> lines)
                        .toList(),
                requests.stream().map(Request::line).toList(),
                handed(),
                form.optionalText("minutes"));
    }

    private <T> Stream<T> each(String prefix, Function<String, Stream<T>> line) {
        return form.rows(prefix).stream().flatMap(line);
    }

    private static <T> Stream<T> rows(Function<Integer, Stream<T>> line) {
        return ROWS.stream().flatMap(line);
    }

    private Stream<MeetingRecord.Repayment> repayment(String loan) {
        UUID borrower = form.uuid("borrower-" + loan);
        return amount("paid-" + loan)
                .map(minor ->
                        new MeetingRecord.Repayment(borrower, UUID.fromString(loan), minor, "REPAYMENT", null, null));
    }

    private Stream<MeetingRecord.Repayment> cover(String loan) {
        UUID borrower = form.uuid("borrower-" + loan);
        UUID payer = form.optionalUuid("coverer-" + loan);
        return amount("covered-" + loan)
                .map(minor ->
                        new MeetingRecord.Repayment(borrower, UUID.fromString(loan), minor, "COVER", payer, null));
    }

    private Stream<MeetingRecord.Repayment> back(String cover) {
        UUID loan = form.uuid("cover-loan-" + cover);
        UUID borrower = form.uuid("borrower-" + loan);
        return amount("back-" + cover)
                .map(minor -> new MeetingRecord.Repayment(
                        borrower, loan, minor, "REIMBURSEMENT", null, UUID.fromString(cover)));
    }

    /** In shares where the group counts so: then what they cost is what she saved. */
    private Stream<MeetingRecord.BoxLine> saving(String member) {
        if (shareValueMinor == null) {
            return ofMember("SAVING", "saved-", member);
        }
        Long shares = form.optionalCount("saved-" + member);
        if (shares == null) {
            return Stream.empty();
        }
        long costMinor = Math.multiplyExact((long) shares, (long) shareValueMinor);
        return Stream.of(new MeetingRecord.BoxLine("SAVING", UUID.fromString(member), null, shares, costMinor));
    }

    private Stream<MeetingRecord.BoxLine> ofMember(String kind, String prefix, String member) {
        return amount(prefix + member)
                .map(minor -> new MeetingRecord.BoxLine(kind, UUID.fromString(member), null, null, minor));
    }

    private Stream<MeetingRecord.BoxLine> internalRepayment(String loan) {
        UUID borrower = form.uuid("debtor-" + loan);
        return amount("lent-" + loan)
                .map(minor -> new MeetingRecord.BoxLine(
                        "INTERNAL_LOAN_REPAYMENT", borrower, UUID.fromString(loan), null, minor));
    }

    private Stream<MeetingRecord.BoxLine> move(int row) {
        return amount("moveAmount-" + row).map(minor -> {
            String kind = form.text("moveKind-" + row);
            UUID member = kind.startsWith("OTHER") ? null : form.uuid("moveMember-" + row);
            return new MeetingRecord.BoxLine(kind, member, null, null, minor);
        });
    }

    private Stream<Request> request(int row) {
        return amount("askAmount-" + row)
                .map(minor -> new Request(new MeetingRecord.LoanRequest(
                        requestId(row),
                        form.uuid("askMember-" + row),
                        minor,
                        count("askFor-" + row),
                        count("askAgainst-" + row),
                        !form.value("askGranted-" + row).isEmpty())));
    }

    private long count(String field) {
        Long written = form.optionalCount(field);
        return written == null ? 0 : written;
    }

    private MeetingRecord.@Nullable Handed handed() {
        String officer = form.optionalText("handedTo");
        return amount("handed")
                .map(minor -> new MeetingRecord.Handed(minor, officer))
                .findFirst()
                .orElse(null);
    }

    private Stream<Long> amount(String field) {
        return Stream.ofNullable(form.optionalAmountMinor(field, currency));
    }

    /** The same as long as the form's key is, so that a meeting sent twice asks once. */
    private UUID requestId(int row) {
        return UUID.nameUUIDFromBytes((form.key() + "/request/" + row).getBytes(StandardCharsets.US_ASCII));
    }

    /** What was asked for; what was granted is handed over at the same meeting. */
    private record Request(MeetingRecord.LoanRequest line) {

        Stream<MeetingRecord.BoxLine> handedOut() {
            return line.granted()
                    ? Stream.of(new MeetingRecord.BoxLine(
                            "INTERNAL_LOAN", line.memberId(), line.requestId(), null, line.amountMinor()))
                    : Stream.empty();
        }
    }
}
