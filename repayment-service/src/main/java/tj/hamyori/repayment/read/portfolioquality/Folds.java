package tj.hamyori.repayment.read.portfolioquality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQuality.Cell;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQuality.CurrencyQuality;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQuality.MemberQuality;

/** Folds the statement's rows into the whole, its organisations and its cells; so the parts add up by construction. */
final class Folds {

    private final QualityQuestion question;
    private final Map<Integer, Set<Dimension>> familyOfGrouping = new HashMap<>();
    private final Set<Dimension> lastFamily;
    private final int mostCells;
    private final Map<String, Tally> whole = new TreeMap<>();
    private final Map<String, Map<String, Tally>> byMfo = new TreeMap<>();
    private final Map<String, Map<List<String>, Tally>> cells = new TreeMap<>();

    /** @param mostCells no answer has more */
    Folds(QualityQuestion question, int mostCells) {
        this.question = question;
        List<Set<Dimension>> families = question.families();
        families.forEach(family -> familyOfGrouping.put(question.grouping(family), family));
        this.lastFamily = families.getLast();
        this.mostCells = mostCells;
    }

    void add(ResultSet row, long[] sums, @Nullable UUID memberOfSeveral, boolean woman) throws SQLException {
        Set<Dimension> family = Objects.requireNonNull(familyOfGrouping.get(row.getInt("family")));
        Map<Dimension, String> values = new LinkedHashMap<>();
        for (Dimension dimension : family) {
            values.put(dimension, Dimension.shown(row.getString(dimension.key())));
        }
        String currency = row.getString("currency");
        String mfo = row.getString("mfo");
        if (sums[Sum.LOANS.ordinal()] > 0 && !Dimension.NOT_STATED.equals(values.get(Dimension.OFFICER))) {
            addOfficer(currency, mfo, values.get(Dimension.OFFICER));
        }
        values.keySet().retainAll(question.by());
        if (family.equals(lastFamily)) {
            add(currency, mfo, values, sums, memberOfSeveral, woman);
        } else if (question.each()) {
            addToCells(currency, values, sums, memberOfSeveral, woman);
        }
    }

    private void addOfficer(String currency, String mfo, @Nullable String officer) {
        if (officer != null) {
            // An officer is one of her organisation's; two organisations may use the same word for theirs.
            tally(whole, currency).addOfficer(mfo + "\u0000" + officer);
            if (question.mfo() == null) {
                tally(byMfo.computeIfAbsent(mfo, ignored -> new TreeMap<>()), currency)
                        .addOfficer(officer);
            }
        }
    }

    void add(
            String currency,
            String mfo,
            Map<Dimension, String> values,
            long[] sums,
            @Nullable UUID memberOfSeveral,
            boolean woman) {
        tally(whole, currency).add(sums, memberOfSeveral, woman);
        if (question.mfo() == null) {
            tally(byMfo.computeIfAbsent(mfo, ignored -> new TreeMap<>()), currency)
                    .add(sums, memberOfSeveral, woman);
        }
        addToCells(currency, values, sums, memberOfSeveral, woman);
    }

    private void addToCells(
            String currency,
            Map<Dimension, String> values,
            long[] sums,
            @Nullable UUID memberOfSeveral,
            boolean woman) {
        for (List<String> key : keys(values)) {
            cell(currency, key).add(sums, memberOfSeveral, woman);
        }
    }

    /** A key is label, value, label, value… so that cells of different dimensions stay apart. */
    private List<List<String>> keys(Map<Dimension, String> values) {
        List<List<String>> keys = new ArrayList<>();
        List<String> crossed = new ArrayList<>();
        values.forEach((dimension, value) -> {
            if (question.each()) {
                keys.add(List.of(dimension.label(), value));
            } else {
                crossed.add(dimension.label());
                crossed.add(value);
            }
        });
        if (!crossed.isEmpty()) {
            keys.add(crossed);
        }
        return keys;
    }

    private Tally cell(String currency, List<String> key) {
        Map<List<String>, Tally> ofCurrency = cells.computeIfAbsent(currency, ignored -> new HashMap<>());
        Tally cell = ofCurrency.computeIfAbsent(key, ignored -> new Tally());
        if (ofCurrency.size() > mostCells) {
            throw new RuleViolated(PortfolioRule.TOO_MANY_CELLS);
        }
        return cell;
    }

    /** Word by word; a key that goes on comes after the one that ends. */
    private static int inOrder(List<String> first, List<String> second) {
        int words = Math.min(first.size(), second.size());
        for (int index = 0; index < words; index++) {
            int order = first.get(index).compareTo(second.get(index));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.size(), second.size());
    }

    private static Tally tally(Map<String, Tally> tallies, String key) {
        return tallies.computeIfAbsent(key, ignored -> new Tally());
    }

    private boolean lost() {
        return whole.values().stream()
                .anyMatch(tally -> tally.of(Sum.WRITTEN_OFF_IN_PERIOD) != 0 || tally.of(Sum.RECOVERED_IN_PERIOD) != 0);
    }

    PortfolioQuality quality(ProvisionTable table, AveragePortfolio.Earlier earlier) {
        List<CurrencyQuality> currencies = new ArrayList<>();
        whole.forEach((currency, tally) -> currencies.add(new CurrencyQuality(
                figures(currency, null, tally, earlier), Definitions.OF_FIGURES, cells(currency), null)));
        return new PortfolioQuality(
                question.mfo(),
                question.asOf(),
                question.knownAt(),
                question.from(),
                table,
                currencies,
                question.mfo() == null ? members(earlier) : null,
                null);
    }

    private List<Cell> cells(String currency) {
        List<Cell> found = new ArrayList<>();
        Map<List<String>, Tally> all = new TreeMap<>(Folds::inOrder);
        all.putAll(cells.getOrDefault(currency, Map.of()));
        (question.mergesSmallCells() ? SmallCells.merged(all) : all).forEach((key, tally) -> {
            Map<String, String> by = new LinkedHashMap<>();
            for (int index = 0; index < key.size(); index += 2) {
                by.put(key.get(index), key.get(index + 1));
            }
            found.add(new Cell(by, PortfolioFigures.of(currency, tally, null)));
        });
        return found;
    }

    private List<MemberQuality> members(AveragePortfolio.Earlier earlier) {
        List<MemberQuality> members = new ArrayList<>();
        byMfo.forEach((mfo, tallies) -> {
            List<PortfolioFigures> figures = new ArrayList<>();
            tallies.forEach((currency, tally) -> figures.add(figures(currency, mfo, tally, earlier)));
            members.add(new MemberQuality(mfo, figures));
        });
        return members;
    }

    /** With the average portfolio where anything was written off or recovered in all. */
    private PortfolioFigures figures(
            String currency, @Nullable String mfo, Tally tally, AveragePortfolio.Earlier earlier) {
        return PortfolioFigures.of(
                currency,
                tally,
                lost() ? earlier.average(new AveragePortfolio.Owner(currency, mfo), tally.of(Sum.PORTFOLIO)) : null);
    }
}
