package tj.hamyori.portal.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.portal.client.loan.LoanService;
import tj.hamyori.portal.page.Form;

/** The rows of an approval in which tranches are planned: one day and one amount each, empty ones left out. */
final class TranchePlanRows {

    static final String ON = "trancheOn-";
    static final String AMOUNT = "trancheAmount-";

    /** More parts than that are approved over the interface. */
    private static final int MOST = 12;

    private TranchePlanRows() {}

    /** @param maxTranches of the product; null where it is handed over at once */
    static List<Integer> upTo(@Nullable Long maxTranches) {
        long rows = maxTranches == null ? 0 : Math.min(MOST, maxTranches);
        return IntStream.rangeClosed(1, Math.toIntExact(rows)).boxed().toList();
    }

    static boolean anyFilled(Form form) {
        return Stream.of(ON, AMOUNT)
                .flatMap(prefix -> form.rows(prefix).stream().map(row -> prefix + row))
                .anyMatch(field -> !form.value(field).isBlank());
    }

    /** @return null where nothing is filled in: then it is handed over at once */
    static @Nullable List<LoanService.PlannedTranche> read(Form form, String currency) {
        List<LoanService.PlannedTranche> planned = form.rows(ON).stream()
                .filter(row -> !form.value(ON + row).isBlank()
                        || !form.value(AMOUNT + row).isBlank())
                .map(row -> planned(form, row, currency))
                .toList();
        return planned.isEmpty() ? null : planned;
    }

    private static LoanService.PlannedTranche planned(Form form, String row, String currency) {
        LocalDate on = form.date(ON + row);
        return new LoanService.PlannedTranche(on, form.amountMinor(AMOUNT + row, currency));
    }
}
