package tj.hamyori.group.read.passbook;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.model.PassbookEntry;
import tj.hamyori.group.read.LedgerBooks;
import tj.hamyori.group.read.MembersOfGroup;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.security.Caller;

@RestController
class PassbookController {

    private final JdbcClient jdbc;
    private final LedgerBooks books;
    private final MembersOfGroup members;
    private final Clock clock;

    PassbookController(JdbcClient jdbc, LedgerBooks books, MembersOfGroup members, Clock clock) {
        this.jdbc = jdbc;
        this.books = books;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping("/api/groups/{groupId}/members/{memberId}/passbook")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')")
    Passbook passbook(
            @PathVariable UUID groupId,
            @PathVariable UUID memberId,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            Caller caller) {
        caller.requireGroup(groupId);
        LocalDate on = asOf == null ? LocalDate.now(clock) : asOf;
        return jdbc.sql("""
                        select distinct g.name, g.currency from self_help_group g join membership s using (group_id)
                        where g.group_id = ? and s.member_id = ? and g.mfo = ?""")
                .params(groupId, memberId, caller.requireMfo())
                .query((row, index) ->
                        passbook(groupId, row.getString("name"), memberId, on, row.getString("currency")))
                .optional()
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
    }

    private Passbook passbook(UUID groupId, String groupName, UUID memberId, LocalDate on, String currency) {
        List<PassbookEntry> entries = PassbookEntry.of(books.of(groupId, on), memberId);
        return new Passbook(
                groupId,
                groupName,
                memberId,
                members.names(groupId).get(memberId),
                on,
                currency,
                entries.isEmpty() ? 0 : entries.getLast().savingsMinor(),
                entries.isEmpty() ? 0 : entries.getLast().internalLoansMinor(),
                entries.stream()
                        .map(entry -> new Passbook.Line(
                                entry.posting().id(),
                                entry.posting().on(),
                                entry.what(),
                                entry.amountMinor(),
                                entry.savingsMinor(),
                                entry.internalLoansMinor()))
                        .toList());
    }
}
