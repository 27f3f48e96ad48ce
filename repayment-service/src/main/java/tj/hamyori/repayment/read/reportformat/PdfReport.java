package tj.hamyori.repayment.read.reportformat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A printable report. The font is DejaVu Sans, embedded, because the standard fonts of PDF lack the Tajik letters (ғ ӣ
 * қ ӯ ҳ ҷ). What has no value is a dash.
 */
final class PdfReport {

    private static final String FONT = "net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final int TITLE = 12;
    private static final int TEXT = 7;
    private static final int SPACE = 8;

    private final Locale locale;
    private final Font title;
    private final Font text;

    private PdfReport(Locale locale) throws IOException {
        this.locale = locale;
        BaseFont face = BaseFont.createFont(FONT, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        this.title = new Font(face, TITLE);
        this.text = new Font(face, TEXT);
    }

    static byte[] of(List<Sheet> sheets, Locale locale) {
        try {
            return new PdfReport(locale).pages(sheets);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private byte[] pages(List<Sheet> sheets) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4.rotate());
        PdfWriter.getInstance(document, file);
        document.open();
        for (Sheet sheet : sheets) {
            document.add(new Paragraph(sheet.title(), title));
            document.add(table(sheet));
        }
        document.close();
        return file.toByteArray();
    }

    private PdfPTable table(Sheet sheet) {
        PdfPTable table = new PdfPTable(sheet.header().size());
        table.setWidthPercentage(100);
        table.setSpacingBefore(SPACE);
        table.setSpacingAfter(SPACE);
        if (sheet.header().stream().anyMatch(name -> !name.isEmpty())) {
            sheet.header().forEach(name -> table.addCell(new PdfPCell(new Phrase(name, text))));
            table.setHeaderRows(1);
        }
        for (List<@Nullable Object> row : sheet.rows()) {
            for (Object cell : row) {
                table.addCell(cell(cell));
            }
        }
        return table;
    }

    private PdfPCell cell(@Nullable Object value) {
        PdfPCell cell = new PdfPCell(new Phrase(shown(value), text));
        if (value instanceof Number) {
            cell.setHorizontalAlignment(PdfPCell.ALIGN_RIGHT);
        }
        return cell;
    }

    private String shown(@Nullable Object value) {
        return switch (value) {
            case null -> "–";
            case BigDecimal amount -> {
                NumberFormat format = NumberFormat.getNumberInstance(locale);
                format.setMinimumFractionDigits(amount.scale());
                format.setMaximumFractionDigits(amount.scale());
                yield format.format(amount);
            }
            case Long count -> NumberFormat.getIntegerInstance(locale).format(count);
            default -> value.toString();
        };
    }
}
