package tj.hamyori.group.read.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.Grading.Measure;
import tj.hamyori.group.model.LedgerAccount;
import tj.hamyori.group.model.LedgerBook;
import tj.hamyori.group.model.MeetingStatus;
import tj.hamyori.group.model.Sutra;
import tj.hamyori.group.read.LedgerBooks;

/** What is measured of a group for each sutra. */
@Component
class SutraMeasures {

    private static final String HELD = """
            select m.meeting_id, m.status,
                (select count(distinct s.member_id) from membership s
                 where s.group_id = m.group_id and s.admitted_on <= m.held_on
                    and (s.left_on is null or s.left_on >= m.held_on)) places,
                (select count(*) from meeting_attendance a
                 where a.meeting_id = m.meeting_id and a.status in ('PRESENT', 'LATE')) filled,
                (select count(distinct b.member_id) from meeting_box_line b
                 where b.meeting_id = m.meeting_id and b.kind = 'SAVING') savers,
                (select coalesce(sum(b.amount_minor), 0) from meeting_box_line b
                 where b.meeting_id = m.meeting_id and b.kind = 'INTERNAL_LOAN') lent_minor
            from meeting m
            where m.group_id = :group and m.held_on > :from and m.held_on <= :to and m.status <> 'REVERSED'
            order by m.held_on, m.meeting_id""";

    /** By the schedule in force on the day asked for; paid by the due date with her own money, oldest first. */
    private static final String ON_TIME = """
            with due as (
                select i.loan_id, i.due_on, i.total_minor,
                    sum(i.total_minor) over (partition by i.loan_id order by i.number) upto_minor
                from sheet_loan l
                cross join lateral (
                    select coalesce(max(v.version) filter (where v.effective_on <= :to), min(v.version)) as version
                    from sheet_version v where v.loan_id = l.loan_id) s
                join sheet_instalment i on i.loan_id = l.loan_id and i.version = s.version
                where l.mfo = :mfo and l.group_id = :group)
            select coalesce(sum(total_minor), 0) due_minor,
                coalesce(sum(least(total_minor, greatest(0, paid_minor - upto_minor + total_minor))), 0) paid_minor
            from due cross join lateral (
                select coalesce(sum(r.amount_minor), 0) paid_minor from sheet_repayment r
                where r.loan_id = due.loan_id and r.kind = 'REPAYMENT' and not r.reversed
                    and r.paid_on <= due.due_on) p
            where due_on > :from and due_on <= :to""";

    private final JdbcClient jdbc;
    private final LedgerBooks books;

    SutraMeasures(JdbcClient jdbc, LedgerBooks books) {
        this.jdbc = jdbc;
        this.books = books;
    }

    Held held(UUID groupId, LocalDate from, LocalDate to) {
        List<UUID> meetings = new ArrayList<>();
        List<UUID> verified = new ArrayList<>();
        long[] sums = new long[4];
        jdbc.sql(HELD)
                .param("group", groupId)
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    UUID meeting = Objects.requireNonNull(row.getObject("meeting_id", UUID.class));
                    meetings.add(meeting);
                    if (MeetingStatus.valueOf(row.getString("status")) == MeetingStatus.VERIFIED) {
                        verified.add(meeting);
                    }
                    sums[0] += row.getLong("places");
                    sums[1] += row.getLong("filled");
                    sums[2] += row.getLong("savers");
                    sums[3] += row.getLong("lent_minor");
                });
        return new Held(meetings, sums[0], sums[1], sums[2], sums[3], verified);
    }

    Map<Sutra, Measure> of(GradedGroup group, String mfo, LocalDate from, LocalDate to, Held held) {
        LedgerBook book = books.of(group.groupId(), to);
        long due = group.meetingsDue(from, to);
        Map<Sutra, Measure> measures = new EnumMap<>(Sutra.class);
        // Places at meetings due: those at the meetings held, as far as they were due, in proportion.
        measures.put(
                Sutra.MEETINGS,
                new Measure(Math.min(held.meetings().size(), due) * held.filled(), due * held.places()));
        measures.put(Sutra.SAVINGS, new Measure(Math.min(held.savers(), held.places()), held.places()));
        measures.put(
                Sutra.LENDING,
                new Measure(held.lentMinor(), Math.max(0, Math.negateExact(book.balanceMinor(LedgerAccount.SAVINGS)))));
        measures.put(Sutra.REPAYMENT, onTime(group.groupId(), mfo, from, to));
        measures.put(
                Sutra.BOOKS, new Measure(agreed(book, held), held.meetings().size()));
        return measures;
    }

    private Measure onTime(UUID groupId, String mfo, LocalDate from, LocalDate to) {
        return jdbc.sql(ON_TIME)
                .param("group", groupId)
                .param("mfo", mfo)
                .param("from", from)
                .param("to", to)
                .query((row, index) -> new Measure(row.getLong("paid_minor"), row.getLong("due_minor")))
                .single();
    }

    private static long agreed(LedgerBook book, Held held) {
        Set<UUID> verified = new HashSet<>(held.verified());
        return book.entered().stream()
                .filter(entered -> verified.contains(entered.posting().id()))
                .filter(entered -> entered.openingDifferenceMinor() == 0 && entered.differenceMinor() == 0)
                .count();
    }
}
