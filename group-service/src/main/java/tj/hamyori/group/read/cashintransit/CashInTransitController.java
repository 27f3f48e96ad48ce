package tj.hamyori.group.read.cashintransit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

@RestController
class CashInTransitController {

    private static final int A_FEW_DAYS = 3;
    private static final int TWO_WEEKS = 14;

    private final JdbcClient jdbc;
    private final Clock clock;

    CashInTransitController(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @GetMapping("/api/cash-in-transit")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR')")
    CashInTransit inTransit(
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            Caller caller) {
        LocalDate on = asOf == null ? LocalDate.now(clock) : asOf;
        List<CashInTransit.Item> items = jdbc.sql("""
                        select p.*, g.name from ledger_posting p join self_help_group g using (group_id)
                        where p.mfo = :mfo and p.handed_minor > 0 and p.posted_on <= :asOf and not p.reversed
                        and not exists (
                            select from ledger_deposit d
                            where d.meeting_id = p.posting_id and d.deposited_on <= :asOf)
                        order by p.posted_on, p.posting_id""")
                .param("mfo", caller.requireMfo())
                .param("asOf", on)
                .query((row, index) -> item(row, on))
                .list();
        List<CashInTransit.Total> totals = items.stream()
                .map(CashInTransit.Item::currency)
                .distinct()
                .sorted()
                .map(currency -> total(
                        currency,
                        items.stream()
                                .filter(item -> item.currency().equals(currency))
                                .toList()))
                .toList();
        return new CashInTransit(on, totals, items);
    }

    private static CashInTransit.Item item(ResultSet row, LocalDate on) throws SQLException {
        LocalDate handedOn = Objects.requireNonNull(row.getObject("posted_on", LocalDate.class));
        return new CashInTransit.Item(
                Objects.requireNonNull(row.getObject("posting_id", UUID.class)),
                Objects.requireNonNull(row.getObject("group_id", UUID.class)),
                row.getString("name"),
                handedOn,
                ChronoUnit.DAYS.between(handedOn, on),
                row.getString("currency"),
                row.getLong("handed_minor"),
                row.getString("handed_to"));
    }

    private static CashInTransit.Total total(String currency, List<CashInTransit.Item> items) {
        return new CashInTransit.Total(
                currency,
                sum(items, 0, Long.MAX_VALUE),
                sum(items, 0, A_FEW_DAYS),
                sum(items, A_FEW_DAYS + 1, TWO_WEEKS),
                sum(items, TWO_WEEKS + 1, Long.MAX_VALUE));
    }

    private static long sum(List<CashInTransit.Item> items, long from, long to) {
        return items.stream()
                .filter(item -> item.days() >= from && item.days() <= to)
                .mapToLong(CashInTransit.Item::amountMinor)
                .reduce(0, Math::addExact);
    }
}
