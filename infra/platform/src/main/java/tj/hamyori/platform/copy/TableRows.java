package tj.hamyori.platform.copy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * New rows of one table, gathered and then written at once: few by INSERT, which is quicker for a handful, many by
 * COPY. Which way a row went can't be told from the table. Meant for one thread and one batch of events.
 */
public final class TableRows {

    /** Up to here a prepared INSERT was as quick as COPY, which is parsed anew every time. */
    static final int MOST_BY_INSERT = 64;

    private final Table table;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    public TableRows(Table table) {
        this.table = table;
    }

    /** @param columns as of {@link Table#of} */
    public TableRows(String table, String... columns) {
        this(Table.of(table, columns));
    }

    /** Values as Java has them: strings, numbers, UUIDs, dates, instants; null for none. */
    public void add(@Nullable Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException("%s has %d columns, not %d"
                    .formatted(table.name(), table.columns().size(), values.length));
        }
        rows.add(values);
    }

    /** Writes what was gathered, in the transaction of the thread, and forgets it. */
    public void write(JdbcTemplate jdbc) {
        if (rows.size() > MOST_BY_INSERT) {
            CopyRows.into(jdbc, table.name(), table.columns(), copy -> {
                for (@Nullable Object[] row : rows) {
                    copy.add(row);
                }
            });
        } else if (rows.size() == 1) {
            jdbc.update(table.insert(), forDriver(rows.getFirst()));
        } else if (!rows.isEmpty()) {
            jdbc.batchUpdate(
                    table.insert(), rows.stream().map(TableRows::forDriver).toList());
        }
        rows.clear();
    }

    /**
     * Writes several tables, in this order. Where each has a row at most, as after one command, they go to the database
     * together, in one message instead of one for each.
     */
    public static void writeAll(JdbcTemplate jdbc, TableRows... tables) {
        List<TableRows> filled =
                Stream.of(tables).filter(table -> !table.rows.isEmpty()).toList();
        if (filled.size() > 1 && filled.stream().allMatch(table -> table.rows.size() == 1)) {
            jdbc.update(
                    filled.stream().map(table -> table.table.insert()).collect(Collectors.joining(";")),
                    filled.stream()
                            .flatMap(table -> Stream.of(forDriver(table.rows.getFirst())))
                            .toArray());
            filled.forEach(table -> table.rows.clear());
        } else {
            filled.forEach(table -> table.write(jdbc));
        }
    }

    /** The driver takes no Instant. */
    private static @Nullable Object[] forDriver(@Nullable Object[] row) {
        @Nullable Object[] values = row.clone();
        for (int index = 0; index < values.length; index++) {
            if (values[index] instanceof Instant instant) {
                values[index] = instant.atOffset(ZoneOffset.UTC);
            }
        }
        return values;
    }
}
