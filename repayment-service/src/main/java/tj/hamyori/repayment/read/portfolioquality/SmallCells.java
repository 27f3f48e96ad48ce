package tj.hamyori.repayment.read.portfolioquality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cells of so few persons that one of them could be known by her figures are shown as one, with further small ones
 * until it holds enough; so nobody can be found by subtraction and the cells still add up. Where there are too few
 * persons for even that, the dimension is left out.
 */
final class SmallCells {

    /** Least number of borrowers a published cell has. */
    static final int LEAST_PERSONS = 5;

    static final String MERGED = "fewer than 5 persons each";

    private SmallCells() {}

    /** @param cells by dimension's label and value */
    static Map<List<String>, Tally> merged(Map<List<String>, Tally> cells) {
        Map<String, List<Map.Entry<List<String>, Tally>>> byDimension = new TreeMap<>();
        cells.entrySet()
                .forEach(cell -> byDimension
                        .computeIfAbsent(cell.getKey().getFirst(), ignored -> new ArrayList<>())
                        .add(cell));
        Map<List<String>, Tally> published = new LinkedHashMap<>();
        byDimension.forEach((label, ofOne) -> merge(label, ofOne, published));
        return published;
    }

    private static void merge(
            String label, List<Map.Entry<List<String>, Tally>> cells, Map<List<String>, Tally> published) {
        List<Map.Entry<List<String>, Tally>> rising = new ArrayList<>(cells);
        rising.sort(Comparator.comparingLong(cell -> cell.getValue().borrowers()));
        Tally few = new Tally();
        int taken = 0;
        while (taken < rising.size()
                && (rising.get(taken).getValue().borrowers() < LEAST_PERSONS
                        || taken > 0 && few.borrowers() < LEAST_PERSONS)) {
            few.add(rising.get(taken++).getValue());
        }
        if (taken > 0 && few.borrowers() < LEAST_PERSONS) {
            return;
        }
        for (Map.Entry<List<String>, Tally> cell : cells) {
            if (!rising.subList(0, taken).contains(cell)) {
                published.put(cell.getKey(), cell.getValue());
            }
        }
        if (taken > 0) {
            published.put(List.of(label, MERGED), few);
        }
    }
}
