package tj.hamyori.platform.copy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
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

    private static final String TYPE = "::";

    private final String table;
    private final List<String> columns;
    private final List<String> parameters;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    /**
     * @param columns in the order in which {@link #add} takes their values; one that takes its value as text, such as
     *     an array, names its type: {@code due_dates::date[]}
     */
    public TableRows(String table, String... columns) {
        this.table = table;
        this.columns = Stream.of(columns).map(column -> column.split(TYPE)[0]).toList();
        this.parameters = Stream.of(columns)
                .map(column -> column.contains(TYPE) ? "cast(? as " + column.split(TYPE)[1] + ")" : "?")
                .toList();
    }

    /** Values as Java has them: strings, numbers, UUIDs, dates, instants; null for none. */
    public void add(@Nullable Object... values) {
        if (values.length != columns.size()) {
            throw new IllegalArgumentException(
                    "%s has %d columns, not %d".formatted(table, columns.size(), values.length));
        }
        rows.add(values);
    }

    /** Writes what was gathered, in the transaction of the thread, and forgets it. */
    public void write(JdbcTemplate jdbc) {
        if (rows.size() > MOST_BY_INSERT) {
            CopyRows.into(jdbc, table, columns, copy -> {
                for (@Nullable Object[] row : rows) {
                    copy.add(row);
                }
            });
        } else if (rows.size() == 1) {
            jdbc.update(insert(), forDriver(rows.getFirst()));
        } else if (!rows.isEmpty()) {
            jdbc.batchUpdate(insert(), rows.stream().map(TableRows::forDriver).toList());
        }
        rows.clear();
    }

    private String insert() {
        return "insert into %s (%s) values (%s)"
                .formatted(table, String.join(", ", columns), String.join(", ", parameters));
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
