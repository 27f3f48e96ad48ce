package tj.hamyori.group.read.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.BeyondBalance;
import tj.hamyori.group.model.LedgerAccount;
import tj.hamyori.group.model.LedgerBook;
import tj.hamyori.group.model.LedgerLine;
import tj.hamyori.group.model.MeetingRemark;
import tj.hamyori.group.model.MeetingStatus;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.read.LedgerBooks;
import tj.hamyori.group.read.MeetingConflicts;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

@Component
class MeetingQueryHandler {

    private final JdbcClient jdbc;
    private final MeetingRows rows;
    private final LedgerBooks books;
    private final MeetingConflicts conflicts;
    private final Seals seals;

    MeetingQueryHandler(JdbcClient jdbc, MeetingRows rows, LedgerBooks books, MeetingConflicts conflicts, Seals seals) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.books = books;
        this.conflicts = conflicts;
        this.seals = seals;
    }

    MeetingDetails handle(UUID groupId, UUID meetingId, String mfo) {
        return jdbc.sql("""
                        select m.*, d.deposited_on, d.counted_minor deposited_minor, d.sealed_comment deposit_comment,
                            b.closing_count_minor unverified_closing_minor
                        from meeting m
                        left join ledger_deposit d using (meeting_id)
                        left join lateral (
                            select case when p.status = 'RECORDED' then p.closing_count_minor end closing_count_minor
                            from meeting p
                            where p.group_id = m.group_id and p.held_on < m.held_on and p.status <> 'REVERSED'
                            order by p.held_on desc, p.meeting_id limit 1) b on true
                        where m.meeting_id = :id and m.group_id = :group and m.mfo = :mfo""")
                .param("id", meetingId)
                .param("group", groupId)
                .param("mfo", mfo)
                .query((row, index) -> details(groupId, meetingId, mfo, row))
                .optional()
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
    }

    private MeetingDetails details(UUID groupId, UUID meetingId, String mfo, ResultSet row) throws SQLException {
        List<MeetingDetails.Conflict> found = conflicts.of(mfo, meetingId).stream()
                .map(one -> new MeetingDetails.Conflict(one.kind(), one.subject(), one.amountMinor()))
                .toList();
        return details(groupId, meetingId, counted(groupId, meetingId, row), found, row);
    }

    private MeetingDetails details(
            UUID groupId, UUID meetingId, Counted counted, List<MeetingDetails.Conflict> found, ResultSet row)
            throws SQLException {
        Seals.OpenTexts texts = seals.openTexts(groupId, sealedTexts(row));
        return new MeetingDetails(
                meetingId,
                groupId,
                heldOn(row),
                MeetingStatus.valueOf(row.getString("status")),
                row.getString("currency"),
                counted.roll(),
                counted.opening(),
                counted.expectedOpening(),
                difference(counted.opening(), counted.expectedOpening()),
                counted.closing(),
                counted.expectedClosing(),
                counted.closing() - counted.expectedClosing(),
                texts.of(row.getString("sealed_comment")),
                counted.repayments(),
                row.getString("recorded_by"),
                row.getString("verified_by"),
                row.getObject("verified_on", LocalDate.class),
                counted.verified(),
                counted.verified() == null ? null : Long.valueOf(counted.verified() - counted.closing()),
                row.getObject("key_holder_id", UUID.class),
                row.getObject("previous_id", UUID.class),
                counted.box(),
                rows.requests(meetingId),
                row.getLong("handed_minor"),
                row.getString("handed_to"),
                row.getObject("deposited_on", LocalDate.class),
                row.getObject("deposited_minor", Long.class),
                texts.of(row.getString("deposit_comment")),
                texts.of(row.getString("sealed_minutes")),
                counted.posted(),
                row.getString("reversed_by"),
                row.getObject("reversed_on", LocalDate.class),
                texts.of(row.getString("sealed_reason")),
                found,
                remarks(groupId, counted, row));
    }

    private List<MeetingRemark> remarks(UUID groupId, Counted counted, ResultSet row) throws SQLException {
        return MeetingStatus.valueOf(row.getString("status")) == MeetingStatus.REVERSED
                ? List.of()
                : Stream.concat(
                                rows.remarks(groupId, heldOn(row), counted.roll(), counted.box()).stream(),
                                counted.beyondBalance().stream())
                        .toList();
    }

    private static List<MeetingRemark> beyondBalance(
            LedgerBook book, UUID meetingId, List<MeetingDetails.BoxLine> box) {
        List<LedgerLine> before = book.entered().stream()
                .takeWhile(entered -> !entered.posting().id().equals(meetingId))
                .flatMap(entered -> entered.lines().stream())
                .toList();
        return BeyondBalance.of(
                before, box.stream().map(MeetingDetails.BoxLine::moved).toList());
    }

    /** Who came, and what was found in the box beside what had to be in it, minor units. */
    private record Counted(
            List<MeetingDetails.Roll> roll,
            long opening,
            @Nullable Long expectedOpening,
            long closing,
            long expectedClosing,
            @Nullable Long verified,
            boolean posted,
            List<MeetingDetails.Repayment> repayments,
            List<MeetingDetails.BoxLine> box,
            List<MeetingRemark> beyondBalance) {}

    private Counted counted(UUID groupId, UUID meetingId, ResultSet row) throws SQLException {
        LedgerBook book = books.of(groupId, heldOn(row));
        Optional<LedgerBook.Entered> posted = book.entered().stream()
                .filter(entered -> entered.posting().id().equals(meetingId))
                .findFirst();
        List<MeetingDetails.Repayment> repayments = rows.repayments(meetingId);
        List<MeetingDetails.BoxLine> box = rows.box(meetingId);
        long opening = row.getLong("opening_count_minor");
        return new Counted(
                rows.attendance(meetingId),
                opening,
                posted.isPresent()
                        ? posted.get().expectedOpeningMinor()
                        : expectedOpening(book, row.getObject("unverified_closing_minor", Long.class)),
                row.getLong("closing_count_minor"),
                expectedClosing(opening, repayments, box, row.getLong("handed_minor")),
                row.getObject("verified_count_minor", Long.class),
                posted.isPresent(),
                repayments,
                box,
                beyondBalance(book, meetingId, box));
    }

    private static LocalDate heldOn(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("held_on", LocalDate.class));
    }

    private static @Nullable Long difference(long counted, @Nullable Long expected) {
        return expected == null ? null : Long.valueOf(counted - expected);
    }

    /** Of a meeting that is not in the books: what the one before it, not verified either, left; else the balance. */
    private static @Nullable Long expectedOpening(LedgerBook book, @Nullable Long unverifiedClosing) {
        if (unverifiedClosing != null) {
            return unverifiedClosing;
        }
        return book.entered().isEmpty() ? null : Long.valueOf(book.balanceMinor(LedgerAccount.CASH));
    }

    private static long expectedClosing(
            long opening,
            List<MeetingDetails.Repayment> repayments,
            List<MeetingDetails.BoxLine> box,
            long handedMinor) {
        long withRepayments = repayments.stream()
                .mapToLong(MeetingDetails.Repayment::intoTheBoxMinor)
                .reduce(opening, Math::addExact);
        long withBox = box.stream()
                .mapToLong(line -> line.kind().intoTheBoxMinor(line.amountMinor()))
                .reduce(withRepayments, Math::addExact);
        return Math.subtractExact(withBox, handedMinor);
    }

    private static List<String> sealedTexts(ResultSet row) throws SQLException {
        List<String> sealed = new ArrayList<>();
        for (String column : List.of("sealed_comment", "deposit_comment", "sealed_minutes", "sealed_reason")) {
            String text = row.getString(column);
            if (text != null) {
                sealed.add(text);
            }
        }
        return sealed;
    }
}
