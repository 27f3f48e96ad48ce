package tj.hamyori.group.read.ledger;

import static tj.hamyori.group.model.LedgerAccount.CASH;
import static tj.hamyori.group.model.LedgerAccount.COVERS;
import static tj.hamyori.group.model.LedgerAccount.DIFFERENCES;
import static tj.hamyori.group.model.LedgerAccount.FINES;
import static tj.hamyori.group.model.LedgerAccount.INTERNAL_LOANS;
import static tj.hamyori.group.model.LedgerAccount.IN_TRANSIT;
import static tj.hamyori.group.model.LedgerAccount.OPENING;
import static tj.hamyori.group.model.LedgerAccount.OTHER;
import static tj.hamyori.group.model.LedgerAccount.OWED_TO_LENDER;
import static tj.hamyori.group.model.LedgerAccount.SAVINGS;
import static tj.hamyori.group.model.LedgerAccount.SOCIAL_FUND;
import static tj.hamyori.group.model.LedgerAccount.SOCIAL_LOANS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.LedgerAccount;
import tj.hamyori.group.model.LedgerBook;
import tj.hamyori.group.model.LedgerLine;
import tj.hamyori.group.model.Posting;
import tj.hamyori.group.model.ShareOut;
import tj.hamyori.group.read.LedgerBooks;
import tj.hamyori.group.read.MembersOfGroup;
import tj.hamyori.group.read.Page;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

@Component
class LedgerQueryHandler {

    private final JdbcClient jdbc;
    private final LedgerBooks books;
    private final MembersOfGroup members;

    LedgerQueryHandler(JdbcClient jdbc, LedgerBooks books, MembersOfGroup members) {
        this.jdbc = jdbc;
        this.books = books;
        this.members = members;
    }

    /** The latest entries first. */
    Page<Ledger.Entry> entries(UUID groupId, LocalDate asOf, String mfo, int limit, @Nullable UUID after) {
        currency(groupId, mfo);
        List<Ledger.Entry> latest = entries(books.of(groupId, asOf), groupId).reversed();
        int from = 0;
        if (after != null) {
            from = 1 + latest.stream().map(Ledger.Entry::id).toList().indexOf(after);
            if (from == 0) {
                throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
            }
        }
        return Page.of(latest.subList(from, Math.min(latest.size(), from + limit + 1)), limit, Ledger.Entry::id);
    }

    private String currency(UUID groupId, String mfo) {
        return jdbc.sql("select currency from self_help_group where group_id = ? and mfo = ?")
                .params(groupId, mfo)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
    }

    Ledger handle(UUID groupId, LocalDate asOf, String mfo) {
        String currency = currency(groupId, mfo);
        LedgerBook book = books.of(groupId, asOf);
        Map<UUID, String> names = members.names(groupId);
        return new Ledger(
                groupId,
                asOf,
                currency,
                book.balanceMinor(CASH),
                book.balanceMinor(IN_TRANSIT),
                book.balanceMinor(INTERNAL_LOANS),
                book.balanceMinor(SOCIAL_LOANS),
                book.balanceMinor(COVERS),
                -book.balanceMinor(SAVINGS),
                -book.balanceMinor(SOCIAL_FUND),
                -book.balanceMinor(FINES),
                -book.balanceMinor(OTHER),
                -book.balanceMinor(OPENING),
                -book.balanceMinor(DIFFERENCES),
                -book.balanceMinor(OWED_TO_LENDER),
                members(book, names),
                internalLoans(book),
                entries(book, groupId),
                book.waiting().stream().map(LedgerQueryHandler::waiting).toList(),
                sharing(book, names),
                recordedShareOut(groupId, names));
    }

    private static List<Ledger.Member> members(LedgerBook book, Map<UUID, String> names) {
        return book.balances().keySet().stream()
                .map(LedgerBook.Key::member)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(member -> new Ledger.Member(
                        member,
                        names.get(member),
                        -ofMember(book, SAVINGS, member),
                        ofMember(book, INTERNAL_LOANS, member),
                        ofMember(book, SOCIAL_LOANS, member),
                        ofMember(book, COVERS, member)))
                .toList();
    }

    private static long ofMember(LedgerBook book, LedgerAccount account, UUID member) {
        return book.balances().entrySet().stream()
                .filter(balance -> balance.getKey().account() == account
                        && member.equals(balance.getKey().member()))
                .mapToLong(Map.Entry::getValue)
                .reduce(0, Math::addExact);
    }

    private static List<Ledger.InternalLoan> internalLoans(LedgerBook book) {
        return book.balances().entrySet().stream()
                .filter(balance -> balance.getKey().account() == INTERNAL_LOANS)
                .map(balance -> new Ledger.InternalLoan(
                        Objects.requireNonNull(balance.getKey().loan()),
                        Objects.requireNonNull(balance.getKey().member()),
                        balance.getValue()))
                .toList();
    }

    private List<Ledger.Entry> entries(LedgerBook book, UUID groupId) {
        Map<UUID, String> kinds = jdbc
                .sql("select posting_id, kind from ledger_posting where group_id = ?")
                .param(groupId)
                .query((row, index) -> Map.entry(
                        Objects.requireNonNull(row.getObject("posting_id", UUID.class)),
                        Objects.requireNonNull(row.getString("kind"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return book.entered().stream()
                .map(entered -> entry(
                        entered,
                        Objects.requireNonNull(kinds.get(entered.posting().id()))))
                .toList();
    }

    private static Ledger.Entry entry(LedgerBook.Entered entered, String kind) {
        Posting posting = entered.posting();
        return new Ledger.Entry(
                posting.id(),
                posting.on(),
                kind,
                entered.expectedOpeningMinor(),
                posting.openingCountMinor(),
                entered.openingDifferenceMinor(),
                entered.expectedMinor(),
                entered.cashMinor(),
                entered.differenceMinor(),
                entered.lines().stream().map(LedgerQueryHandler::movement).toList());
    }

    private static Ledger.Movement movement(LedgerLine line) {
        return new Ledger.Movement(
                line.debit(), line.credit(), line.memberId(), line.reference(), line.shares(), line.amountMinor());
    }

    private static Ledger.Waiting waiting(Posting posting) {
        return new Ledger.Waiting(posting.id(), posting.on(), Objects.requireNonNull(posting.after()));
    }

    private Ledger.@Nullable RecordedShareOut recordedShareOut(UUID groupId, Map<UUID, String> names) {
        return jdbc.sql("select * from ledger_share_out where group_id = ?")
                .param(groupId)
                .query((row, index) -> {
                    boolean last = row.getBoolean("last");
                    LocalDate on = Objects.requireNonNull(row.getObject("shared_on", LocalDate.class));
                    return new Ledger.RecordedShareOut(
                            Objects.requireNonNull(row.getObject("share_out_id", UUID.class)),
                            on,
                            last,
                            row.getLong("total_minor"),
                            row.getString("recorded_by"),
                            parts(ShareOut.of(books.of(groupId, on), last), names));
                })
                .optional()
                .orElse(null);
    }

    private static Ledger.@Nullable Sharing sharing(LedgerBook book, Map<UUID, String> names) {
        ShareOut shared = ShareOut.of(book, false);
        return shared.parts().isEmpty() ? null : new Ledger.Sharing(shared.totalMinor(), parts(shared, names));
    }

    private static List<Ledger.Part> parts(ShareOut shared, Map<UUID, String> names) {
        return shared.parts().stream()
                .map(part -> new Ledger.Part(
                        part.memberId(),
                        names.get(part.memberId()),
                        part.weight(),
                        part.savedMinor(),
                        part.amountMinor()))
                .toList();
    }
}
