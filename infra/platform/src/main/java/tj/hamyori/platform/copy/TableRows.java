package tj.hamyori.platform.copy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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
