package tj.hamyori.platform.copy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table and those of its columns that new rows fill; kept by who writes often, because the statement is made from it
 * once.
 *
 * @param insert one row, its values as parameters in the order of the columns
 */
public record Table(String name, List<String> columns, String insert) {

    private static final String TYPE = "::";

    /**
     * @param columns in the order in which rows give their values; one that takes its value as text, such as an array,
     *     names its type: {@code due_dates::date[]}
     */
    public static Table of(String name, String... columns) {
        List<String> names =
                Stream.of(columns).map(column -> column.split(TYPE)[0]).toList();
        String parameters = Stream.of(columns)
                .map(column -> column.contains(TYPE) ? "cast(? as " + column.split(TYPE)[1] + ")" : "?")
                .collect(Collectors.joining(", "));
        return new Table(
                name, names, "insert into %s (%s) values (%s)".formatted(name, String.join(", ", names), parameters));
    }
}
