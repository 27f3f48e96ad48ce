package tj.hamyori.testing.tidy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One text file.
 *
 * @param path below the root, with slashes
 */
record SourceFile(String path, String text) {

    List<String> lines() {
        return text.lines().toList();
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String directory() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    /** The part before {@code src/}, empty for the top. */
    String module() {
        int source = path.indexOf("src/");
        return source <= 0 ? "" : path.substring(0, source - 1);
    }

    /** The text with Java's comments and literals blanked; positions and line numbers stay. */
    String code() {
        return path.endsWith(".java") ? JavaText.withoutCommentsAndLiterals(text) : text;
    }

    /** The same with its literals. */
    String uncommented() {
        return path.endsWith(".java") ? JavaText.withoutComments(text) : text;
    }

    Finding finding(int line, String message) {
        return new Finding(path, line, message);
    }

    /** One finding per line of this text in which the pattern is found; {@code %s} in the message is the match. */
    Stream<Finding> each(String searched, Pattern pattern, String message) {
        List<String> searchedLines = searched.lines().toList();
        return IntStream.range(0, searchedLines.size())
                .boxed()
                .flatMap(index -> pattern.matcher(searchedLines.get(index))
                        .results()
                        .map(match -> finding(index + 1, message.formatted(match.group()))));
    }
}
