package tj.hamyori.repayment.read.arrearslist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;
import tj.hamyori.repayment.model.account.ArrearsBucket;
import tj.hamyori.repayment.read.Page;
import tj.hamyori.repayment.read.loanaccount.PositionStatement;

/**
 * Lists loans by days past due, the latest first; without a bucket those in arrears, with {@code ALL} every open one.
 * On request only those past their final maturity: the schedule in force has ended.
 */
@RestController
class ArrearsListController {

    private static final String LIST = PositionStatement.POSITION + """
            select loan_id, loan_number, group_id, officer, days_past_due, overdue_minor, outstanding_minor, currency
            from position
            where owed_minor > 0 and days_past_due between :fromDays and :toDays
                and (cast(:group as uuid) is null or group_id = :group)
                and (cast(:officer as text) is null or officer = :officer)
                and (not :pastMaturity or due_dates[cardinality(due_dates)] < :asOf)
                and (:everyGroup or group_id = any(:groups))
                and (days_past_due, loan_id) < (:beforeDays, cast(:beforeLoan as uuid))
            order by days_past_due desc, loan_id desc
            limit :rows
            """;

    private static final String HIGHEST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    private final JdbcClient jdbc;
    private final Clock clock;

    ArrearsListController(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @GetMapping("/api/loan-accounts")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')")
    Page<LoanInArrears> list(
            @RequestParam(required = false) @Nullable String bucket,
            @RequestParam(required = false) @Nullable UUID groupId,
            @RequestParam(required = false) @Nullable String officer,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "false") boolean pastMaturity,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        Band band = Band.of(bucket);
        String[] cursor = after == null ? new String[] {} : after.split("_", 2);
        return Page.of(
                jdbc.sql(LIST)
                        .param("mfo", caller.requireMfo())
                        .param("asOf", asOf == null ? LocalDate.now(clock) : asOf)
                        .param("knownAt", Timestamp.from(clock.instant()))
                        .param("fromDays", band.fromDays())
                        .param("toDays", band.toDays())
                        .param("group", groupId)
                        .param("officer", officer)
                        .param("pastMaturity", pastMaturity)
                        .param("everyGroup", caller.maySeeGroup(null))
                        .param("groups", caller.groups().toArray(UUID[]::new))
                        .param("beforeDays", cursor.length == 2 ? Integer.parseInt(cursor[0]) : Integer.MAX_VALUE)
                        .param("beforeLoan", cursor.length == 2 ? cursor[1] : HIGHEST_ID)
                        .param("rows", Page.rowsFor(limit))
                        .query((row, index) -> line(row))
                        .list(),
                limit,
                line -> line.daysPastDue() + "_" + line.loanId());
    }

    private static LoanInArrears line(ResultSet row) throws SQLException {
        int daysPastDue = row.getInt("days_past_due");
        return new LoanInArrears(
                row.getObject("loan_id", UUID.class),
                row.getString("loan_number"),
                row.getObject("group_id", UUID.class),
                row.getString("officer"),
                daysPastDue,
                ArrearsBucket.of(daysPastDue).name(),
                row.getLong("overdue_minor"),
                row.getLong("outstanding_minor"),
                row.getString("currency"));
    }

    private record Band(int fromDays, int toDays) {

        static Band of(@Nullable String bucket) {
            if (bucket == null || bucket.isBlank()) {
                return new Band(1, Integer.MAX_VALUE);
            }
            if (bucket.equals("ALL")) {
                return new Band(0, Integer.MAX_VALUE);
            }
            ArrearsBucket known = BucketWord.read(bucket);
            return new Band(known.fromDays(), known.toDays());
        }
    }
}
