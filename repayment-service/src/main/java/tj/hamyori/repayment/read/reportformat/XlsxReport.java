package tj.hamyori.repayment.read.reportformat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One worksheet for each table; numbers stay numbers. */
final class XlsxReport {

    private static final String APPLICATION = "Hamyori";
    private static final String VERSION = "1.0";
    private static final int WIDTH_OF_FIRST_COLUMN = 34;

    private XlsxReport() {}

    static byte[] of(List<Sheet> sheets) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, APPLICATION, VERSION)) {
            for (int index = 0; index < sheets.size(); index++) {
                write(workbook.newWorksheet(Integer.toString(index + 1)), sheets.get(index));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet worksheet, Sheet sheet) {
        worksheet.width(0, WIDTH_OF_FIRST_COLUMN);
        worksheet.value(0, 0, sheet.title());
        worksheet.style(0, 0).bold().set();
        for (int column = 0; column < sheet.header().size(); column++) {
            worksheet.value(1, column, sheet.header().get(column));
            worksheet.style(1, column).bold().set();
        }
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<@Nullable Object> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                write(worksheet, row + 2, column, cells.get(column));
            }
        }
    }

    private static void write(Worksheet worksheet, int row, int column, @Nullable Object cell) {
        if (cell instanceof Number number) {
            worksheet.value(row, column, number);
        } else if (cell != null) {
            worksheet.value(row, column, cell.toString());
        }
    }
}
