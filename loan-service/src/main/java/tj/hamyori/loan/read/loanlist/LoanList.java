package tj.hamyori.loan.read.loanlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.facts.LoanDirectory;
import tj.hamyori.loan.model.Texts;
import tj.hamyori.loan.read.paging.Page;
import tj.hamyori.loan.read.paging.PageRequest;
import tj.hamyori.loan.read.paging.Visibility;

/** Answers from {@code read_loan}; the loan approved first comes first. */
@Component
public class LoanList implements LoanDirectory {

    private static final String VISIBLE = """
            select l.*, g.name as group_name,
                exists (
                    select 1 from (
                        select h.event_id as decision_id from read_history h
                        where l.rescheduled and h.loan_id = l.loan_id and h.what = 'RESCHEDULED'
                        union all
                        select p.postponement_id from postponed_loan p where p.loan_id = l.loan_id) d
                    where not exists (
                        select 1 from decision_effect e where e.loan_id = l.loan_id
                            and e.decision_id = d.decision_id and e.because is not null)) as is_rescheduled
            from read_loan l
            left join group_directory g on g.mfo = l.mfo and g.group_id = l.group_id
            where l.mfo = :mfo and l.approved_on is not null
              and (cast(:groups as text) is null or l.group_id in """ + Visibility.HER_GROUPS + ")";

    private final JdbcClient jdbc;
    private final Texts texts;

    LoanList(JdbcClient jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    Page<LoanRow> page(Visibility visible, Filter filter, PageRequest request) {
        return request.page(
                opened(jdbc.sql(VISIBLE + """
                                and (cast(:statuses as text) is null
                                     or l.status = any(string_to_array(:statuses, ',')))
                                and (cast(:group as uuid) is null or l.group_id = :group)
                                and (cast(:member as uuid) is null or l.member_id = :member)
                                and (l.approved_on, l.loan_id) > (:afterDate, :afterId)
                                order by l.approved_on, l.loan_id limit :rows""")
                        .param("mfo", visible.mfo())
                        .param("groups", visible.onlyGroups())
                        .param("statuses", filter.statuses())
                        .param("group", filter.groupId())
                        .param("member", filter.memberId())
                        .param("afterDate", request.afterDate())
                        .param("afterId", request.afterId())
                        .param("rows", request.rows())
                        .query((row, index) -> loan(row, visible))
                        .list()),
                LoanRow::approvedOn,
                LoanRow::loanId);
    }

    /** As it is stored: whoever asks opens the texts of this loan's borrower, all of them with one key. */
    public Optional<LoanRow> find(Visibility visible, UUID id) {
        return jdbc.sql(VISIBLE + " and l.loan_id = :id")
                .param("mfo", visible.mfo())
                .param("groups", visible.onlyGroups())
                .param("id", id)
                .query((row, index) -> loan(row, visible))
                .optional();
    }

    private List<LoanRow> opened(List<LoanRow> rows) {
        Texts.Opened opened = texts.opened(rows.stream()
                .filter(row -> row.writeOffReason() != null)
                .map(LoanRow::memberId)
                .distinct()
                .toList());
        return rows.stream().map(row -> row.opened(opened)).toList();
    }

    @Override
    public Optional<UUID> borrowerOf(String mfo, UUID loanId) {
        return jdbc.sql("select member_id from read_loan where mfo = ? and loan_id = ? and approved_on is not null")
                .params(mfo, loanId)
                .query(UUID.class)
                .optional();
    }

    @Override
    public Optional<UUID> groupOf(String mfo, UUID loanId) {
        return jdbc.sql("""
                        select group_id from read_loan
                        where mfo = ? and loan_id = ? and approved_on is not null and group_id is not null""").params(mfo, loanId).query(UUID.class).optional();
    }

    @Override
    public Optional<LocalDate> lastDueOn(String mfo, UUID loanId) {
        return jdbc.sql("select last_due_on from loan_schedule where mfo = ? and loan_id = ?")
                .params(mfo, loanId)
                .query(LocalDate.class)
                .optional();
    }

    private static LoanRow loan(ResultSet row, Visibility visible) throws SQLException {
        return new LoanRow(
                row.getObject("loan_id", UUID.class),
                row.getString("loan_number"),
                row.getString("status"),
                row.getObject("member_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getString("group_name"),
                row.getString("product_code"),
                row.getString("product_name"),
                row.getString("product_kind"),
                row.getString("purpose"),
                row.getLong("principal_minor"),
                row.getString("currency"),
                row.getInt("instalments"),
                row.getInt("every"),
                row.getString("unit"),
                row.getString("officer"),
                visible.households() ? row.getString("household_category") : null,
                row.getObject("approved_on", LocalDate.class),
                row.getString("approved_by"),
                row.getObject("disbursed_on", LocalDate.class),
                row.getObject("first_due_on", LocalDate.class),
                row.getString("channel"),
                row.getBoolean("is_rescheduled"),
                row.getObject("closed_on", LocalDate.class),
                row.getObject("written_off_on", LocalDate.class),
                row.getString("write_off_reason"));
    }

    /**
     * @param statuses names joined by commas, null for all
     * @param groupId only loans taken through this group, null for all
     * @param memberId only loans of this member, null for all
     */
    record Filter(
            @Nullable String statuses,
            @Nullable UUID groupId,
            @Nullable UUID memberId) {}
}
