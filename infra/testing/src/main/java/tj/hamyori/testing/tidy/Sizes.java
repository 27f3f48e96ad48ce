package tj.hamyori.testing.tidy;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files of code up to 300 lines; in Java, lines up to 120 signs (imports can be longer) and method bodies up
 * to 40 lines, 60 in tests.
 */
final class Sizes implements TidyCheck {

    static final int FILE_LINES = 300;
    static final int LINE_SIGNS = 120;
    static final int METHOD_LINES = 40;
    static final int TEST_METHOD_LINES = 60;

    private static final Set<String> CODE = Set.of("java", "js", "css", "html", "sh", "sql");

    @Override
    public Stream<Finding> findings(SourceTree tree) {
        return tree.files().stream()
                .filter(file -> CODE.contains(SourceTree.extension(file.path())))
                .flatMap(file -> Stream.of(longFile(file), longLines(file), longMethods(file))
                        .flatMap(found -> found));
    }

    private static Stream<Finding> longFile(SourceFile file) {
        int lines = file.lines().size();
        return lines > FILE_LINES
                ? Stream.of(file.finding(1, "has " + lines + " lines, more than " + FILE_LINES))
                : Stream.of();
    }

    private static Stream<Finding> longLines(SourceFile file) {
        var lines = file.lines();
        return IntStream.range(0, file.path().endsWith(".java") ? lines.size() : 0)
                .filter(index -> !lines.get(index).startsWith("import ") && !endsTextBlock(lines.get(index)))
                .filter(index ->
                        lines.get(index).codePointCount(0, lines.get(index).length()) > LINE_SIGNS)
                .mapToObj(index -> file.finding(index + 1, "is longer than " + LINE_SIGNS + " signs"));
    }

    /** What follows a text block is laid out by the formatter, which never breaks such a line. */
    private static boolean endsTextBlock(String line) {
        return line.contains("\"\"\"");
    }

    private static Stream<Finding> longMethods(SourceFile file) {
        if (!file.path().endsWith(".java")) {
            return Stream.of();
        }
        int limit = file.path().contains("src/test/") ? TEST_METHOD_LINES : METHOD_LINES;
        return JavaMethods.of(file.code()).stream()
                .filter(body -> body.lines() > limit)
                .map(body ->
                        file.finding(body.firstLine(), "a method of " + body.lines() + " lines, more than " + limit));
    }
}
