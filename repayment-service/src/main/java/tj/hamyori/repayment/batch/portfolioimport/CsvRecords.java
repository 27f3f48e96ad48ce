package tj.hamyori.repayment.batch.portfolioimport;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file (RFC 4180, UTF-8, a byte order mark is passed over) with their line numbers. A broken
 * record spoils itself alone: quotes that do not close within {@value #LONGEST_RECORD_LINES} lines break only the line
 * they open on, and reading goes on with the next.
 */
final class CsvRecords implements Closeable {

    static final int LONGEST_RECORD_LINES = 20;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final CsvReader.CsvReaderBuilder PARSER = CsvReader.builder()
            .allowExtraCharsAfterClosingQuote(false)
            .allowUnclosedQuote(false)
            .skipEmptyLines(false);

    private final BufferedReader reader;
    private final Deque<String> ahead = new ArrayDeque<>();
    private int line;

    private CsvRecords(BufferedReader reader) {
        this.reader = reader;
    }

    static CsvRecords of(Path file) throws IOException {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new CsvRecords(new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict)));
    }

    /**
     * @param line on which it begins, the header being 1
     * @param original as it stands in the file
     * @param fields null where the record is broken
     */
    record CsvLine(int line, String original, @Nullable List<String> fields) {}

    /** The next record that is not an empty line, null at the end. */
    @Nullable
    CsvLine next() throws IOException {
        String text = nextLine();
        while (text != null && text.isBlank()) {
            text = nextLine();
        }
        if (text == null) {
            return null;
        }
        return text.indexOf('"') < 0 ? new CsvLine(line, text, plain(text)) : quoted(text);
    }

    private CsvLine quoted(String first) throws IOException {
        int begins = line;
        Deque<String> taken = new ArrayDeque<>();
        StringBuilder record = new StringBuilder(first);
        boolean open = opens(first, false);
        while (open && taken.size() < LONGEST_RECORD_LINES) {
            String more = nextLine();
            if (more == null) {
                break;
            }
            taken.addLast(more);
            record.append('\n').append(more);
            open = opens(more, true);
        }
        if (open) {
            line -= taken.size();
            taken.descendingIterator().forEachRemaining(ahead::addFirst);
            return new CsvLine(begins, first, null);
        }
        String original = record.toString();
        return new CsvLine(begins, original, parsed(original));
    }

    /** Whether a quote is open at the end of the line. */
    private static boolean opens(String text, boolean open) {
        boolean now = open;
        for (int index = text.indexOf('"'); index >= 0; index = text.indexOf('"', index + 1)) {
            now = !now;
        }
        return now;
    }

    private static List<String> plain(String text) {
        return List.of(text.split(",", -1));
    }

    private static @Nullable List<String> parsed(String text) {
        try {
            return PARSER.ofSingleCsvRecord(text).getFields();
        } catch (CsvParseException broken) {
            return null;
        }
    }

    private @Nullable String nextLine() throws IOException {
        String text = ahead.isEmpty() ? reader.readLine() : ahead.pollFirst();
        if (text == null) {
            return null;
        }
        line++;
        return line == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
