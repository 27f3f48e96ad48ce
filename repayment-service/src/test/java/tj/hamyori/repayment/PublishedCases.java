package tj.hamyori.repayment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Cases of other systems and publications: text files beside the tests, a line each, cells between bars, # a note. */
public final class PublishedCases {

    private PublishedCases() {}

    /** The cells of every line as text, those left out at the end of a line empty. */
    public static Stream<Arguments> in(Class<?> beside, String file) {
        try (InputStream content = Objects.requireNonNull(beside.getResourceAsStream(file), file)) {
            List<String[]> rows = new String(content.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .toList();
            int cells = rows.stream().mapToInt(row -> row.length).max().orElseThrow();
            return rows.stream().map(row -> Arguments.of(padded(row, cells)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Object[] padded(String[] row, int cells) {
        Object[] padded = new Object[cells];
        Arrays.fill(padded, "");
        for (int cell = 0; cell < row.length; cell++) {
            padded[cell] = row[cell].strip();
        }
        return padded;
    }
}
