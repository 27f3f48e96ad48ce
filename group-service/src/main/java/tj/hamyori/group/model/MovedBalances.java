package tj.hamyori.group.model;

import java.util.List;

/**
 * What left a group's books with its members.
 *
 * @param mfo code of the organisation
 * @param currency ISO 4217 code of the box
 * @param lines as they left
 */
public record MovedBalances(String mfo, String currency, List<LedgerLine> lines) {

    public MovedBalances {
        lines = List.copyOf(lines);
    }
}
