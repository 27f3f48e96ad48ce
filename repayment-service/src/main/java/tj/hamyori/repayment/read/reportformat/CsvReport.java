package tj.hamyori.repayment.read.reportformat;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tables one after another, each with its title and header row; UTF-8 with a mark that spreadsheets look for. */
final class CsvReport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvReport() {}

    static byte[] of(List<Sheet> sheets) {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            for (Sheet sheet : sheets) {
                csv.writeRecord(sheet.title());
                csv.writeRecord(sheet.header());
                for (List<@Nullable Object> row : sheet.rows()) {
                    csv.writeRecord(
                            row.stream().map(cell -> Objects.toString(cell, "")).toList());
                }
                csv.writeRecord("");
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
