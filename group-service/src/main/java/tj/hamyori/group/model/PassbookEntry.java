package tj.hamyori.group.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One line of a member's passbook.
 *
 * @param savingsMinor hers after it
 * @param internalLoansMinor what she owes her group from its savings after it
 */
public record PassbookEntry(Posting posting, What what, long amountMinor, long savingsMinor, long internalLoansMinor) {

    /** What a movement was to her. */
    public enum What {
        SAVING,
        WITHDRAWAL,
        SOCIAL_FUND_IN,
        SOCIAL_GRANT,
        SOCIAL_LOAN,
        SOCIAL_LOAN_REPAYMENT,
        FINE,
        INTERNAL_LOAN,
        INTERNAL_LOAN_REPAYMENT,
        COVER_PASSED_ON,
        /** She paid her loan at the lender. */
        LENDER_REPAYMENT,
        /** The group paid for her. */
        COVERED,
        /** She gave back what was paid for her. */
        REIMBURSED,
        /** Her savings went into the sharing-out. */
        SHARED,
        /** Her part of it. */
        SHARE_OUT,
        /** What was hers or what she owed went with her to another group. */
        MOVED_OUT,
        /** It came with her from another group. */
        MOVED_IN;

        private static What of(LedgerLine line) {
            return Stream.of(BoxLineKind.values())
                    .filter(kind -> kind.debit() == line.debit() && kind.credit() == line.credit())
                    .filter(BoxLineKind::isOfAMember)
                    .findFirst()
                    .map(kind -> What.valueOf(kind.name()))
                    .orElseGet(() -> ofOthers(line));
        }

        private static What ofOthers(LedgerLine line) {
            if (line.debit() == LedgerAccount.MOVED || line.credit() == LedgerAccount.MOVED) {
                boolean savings = line.debit() == LedgerAccount.SAVINGS || line.credit() == LedgerAccount.SAVINGS;
                return savings == (line.credit() == LedgerAccount.MOVED) ? MOVED_OUT : MOVED_IN;
            }
            return switch (line.credit()) {
                case OWED_TO_LENDER -> line.debit() == LedgerAccount.COVERS ? COVERED : LENDER_REPAYMENT;
                case COVERS -> REIMBURSED;
                case CYCLE -> SHARED;
                case CASH -> SHARE_OUT;
                default -> throw new IllegalArgumentException("Nothing in a passbook: " + line);
            };
        }
    }

    /** Everything of this member, in business order. */
    public static List<PassbookEntry> of(LedgerBook book, UUID memberId) {
        Map<LedgerAccount, Long> balances = new EnumMap<>(LedgerAccount.class);
        List<PassbookEntry> entries = new ArrayList<>();
        for (LedgerBook.Entered entered : book.entered()) {
            for (LedgerLine line : entered.lines()) {
                if (memberId.equals(line.memberId())) {
                    balances.merge(line.debit(), line.amountMinor(), Math::addExact);
                    balances.merge(line.credit(), Math.negateExact(line.amountMinor()), Math::addExact);
                    entries.add(new PassbookEntry(
                            entered.posting(),
                            What.of(line),
                            line.amountMinor(),
                            Math.negateExact(balances.getOrDefault(LedgerAccount.SAVINGS, 0L)),
                            balances.getOrDefault(LedgerAccount.INTERNAL_LOANS, 0L)));
                }
            }
        }
        return entries;
    }
}
