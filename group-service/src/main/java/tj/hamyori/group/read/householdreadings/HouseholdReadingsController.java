package tj.hamyori.group.read.householdreadings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
class HouseholdReadingsController {

    private final JdbcClient jdbc;

    HouseholdReadingsController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest first, of one member or of all.
     *
     * @param before only readings with a smaller id: the last one of the page before
     */
    @GetMapping("/api/household-readings")
    @PreAuthorize("hasRole('AUDITOR')")
    Readings list(
            @RequestParam(required = false) @Nullable UUID memberId,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            Caller caller) {
        return new Readings(jdbc.sql("""
                        select id, member_id, who, as_of, read_at from household_reading
                        where mfo = :mfo and id < :before and (cast(:member as uuid) is null or member_id = :member)
                        order by id desc limit :limit""")
                .param("mfo", caller.requireMfo())
                .param("before", before)
                .param("member", memberId)
                .param("limit", limit)
                .query((row, index) -> new HouseholdReading(
                        row.getLong("id"),
                        Objects.requireNonNull(row.getObject("member_id", UUID.class)),
                        row.getString("who"),
                        Objects.requireNonNull(row.getObject("as_of", LocalDate.class)),
                        Objects.requireNonNull(row.getObject("read_at", OffsetDateTime.class))
                                .toInstant()))
                .list());
    }

    record Readings(List<HouseholdReading> items) {}
}
