package tj.hamyori.portal.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.portal.client.books.Ledger;
import tj.hamyori.portal.client.group.CollectionSheet;
import tj.hamyori.portal.client.group.Group;
import tj.hamyori.portal.page.Form;

/**
 * Amounts that were written for what the form no longer asks for: their loan left the sheet, or their member the group.
 * They stay on the form, each as a line of its own, until she empties them.
 *
 * @param hidden fields that say whose they are, by name
 */
record GoneLines(List<Line> lines, Map<String, String> hidden) {

    /** What amounts there are, by the beginnings of their names. */
    private static final List<Kind> KINDS = List.of(
            new Kind("paid-", "meeting-line.REPAYMENT"),
            new Kind("covered-", "meeting-line.COVER"),
            new Kind("back-", "meeting-line.REIMBURSEMENT"),
            new Kind("lent-", "box.INTERNAL_LOAN_REPAYMENT"),
            new Kind("saved-", "box.SAVING"),
            new Kind("social-", "box.SOCIAL_FUND_IN"),
            new Kind("fine-", "box.FINE"));

    /** Beginnings of the names of what belongs to an amount, followed by the same id. */
    private static final List<String> BEHIND = List.of("borrower-", "coverer-", "cover-loan-", "debtor-", "came-");

    /** @param word key of the word for what moved */
    private record Kind(String prefix, String word) {}

    /**
     * @param word key of the word for what moved
     * @param whose beginning of the id where nobody's name is known
     */
    record Line(String field, String word, String whose) {}

    static GoneLines of(Form form, @Nullable CollectionSheet sheet, @Nullable Ledger lent, Group group) {
        Set<String> asked = asked(sheet, lent, group);
        GoneLines gone = new GoneLines(new ArrayList<>(), new LinkedHashMap<>());
        for (Kind kind : KINDS) {
            form.rows(kind.prefix()).stream()
                    .filter(id -> !form.value(kind.prefix() + id).isBlank() && !asked.contains(kind.prefix() + id))
                    .forEach(id -> gone.add(form, kind, id, asked, group));
        }
        return gone;
    }

    private void add(Form form, Kind kind, String id, Set<String> asked, Group group) {
        String loan = form.value("cover-loan-" + id);
        Stream.concat(BEHIND.stream().map(beginning -> beginning + id), Stream.of("borrower-" + loan))
                .filter(name -> !form.value(name).isEmpty() && !asked.contains(name))
                .forEach(name -> hidden.put(name, form.value(name)));
        String member = Stream.of("borrower-" + id, "borrower-" + loan, "debtor-" + id)
                .map(form::value)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(id);
        lines.add(new Line(kind.prefix() + id, kind.word(), called(member, group)));
    }

    private static String called(String member, Group group) {
        try {
            return group.called(UUID.fromString(member));
        } catch (IllegalArgumentException noId) {
            return member;
        }
    }

    private static Set<String> asked(@Nullable CollectionSheet sheet, @Nullable Ledger lent, Group group) {
        Set<String> asked = new HashSet<>();
        if (sheet != null) {
            sheet.borrowers().forEach(line -> {
                Stream.of("paid-", "covered-", "coverer-", "borrower-")
                        .forEach(beginning -> asked.add(beginning + line.loanId()));
                line.openCovers()
                        .forEach(cover -> Stream.of("back-", "cover-loan-")
                                .forEach(beginning -> asked.add(beginning + cover.coverId())));
            });
        }
        if (lent != null) {
            lent.openInternalLoans()
                    .forEach(loan -> Stream.of("lent-", "debtor-")
                            .forEach(beginning -> asked.add(beginning + loan.internalLoanId())));
        }
        group.memberships()
                .forEach(member -> Stream.of("saved-", "social-", "fine-", "came-")
                        .forEach(beginning -> asked.add(beginning + member.memberId())));
        return asked;
    }
}
