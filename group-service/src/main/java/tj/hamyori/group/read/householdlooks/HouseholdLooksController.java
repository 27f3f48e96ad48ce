package tj.hamyori.group.read.householdlooks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.read.Page;
import tj.hamyori.platform.security.Caller;

@RestController
class HouseholdLooksController {

    private static final String LATEST = """
            select business_date, started_at, ended_at, noted, failed from household_look
            where mfo = :mfo order by business_date desc limit :limit""";

    private final JdbcClient jdbc;

    HouseholdLooksController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest dates first. */
    @GetMapping("/api/household-assessments")
    @PreAuthorize("hasAnyRole('MFO_ADMIN', 'BRANCH_MANAGER', 'AUDITOR')")
    Looks list(@RequestParam(defaultValue = "31") @Min(1) @Max(Page.LARGEST) int limit, Caller caller) {
        String mfo = caller.requireMfo();
        List<HouseholdLook> looks = jdbc.sql(LATEST)
                .param("mfo", mfo)
                .param("limit", limit)
                .query((row, index) -> look(row))
                .list();
        return new Looks(looks.stream()
                .map(look -> look.failed() == 0 ? look : look.with(failures(mfo, look.businessDate())))
                .toList());
    }

    private List<HouseholdLook.Failure> failures(String mfo, LocalDate date) {
        return jdbc.sql("""
                        select member_id, failure from household_look_failure
                        where mfo = :mfo and business_date = :date order by member_id limit :most""")
                .param("mfo", mfo)
                .param("date", date)
                .param("most", Page.LARGEST)
                .query((row, index) -> new HouseholdLook.Failure(
                        Objects.requireNonNull(row.getObject(1, UUID.class)), row.getString(2)))
                .list();
    }

    private static HouseholdLook look(ResultSet row) throws SQLException {
        return new HouseholdLook(
                Objects.requireNonNull(row.getObject("business_date", LocalDate.class)),
                Objects.requireNonNull(instant(row, "started_at")),
                instant(row, "ended_at"),
                row.getInt("noted"),
                row.getInt("failed"),
                List.of());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    record Looks(List<HouseholdLook> items) {}
}
