package tj.hamyori.repayment.read.reportformat;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a report.
 *
 * @param rows cells are numbers, texts or null for what has no value
 */
record Sheet(String title, List<String> header, List<List<@Nullable Object>> rows) {}
