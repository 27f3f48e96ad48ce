package tj.hamyori.testing.tidy;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Open ends in code carry an issue's number; the schema is Flyway's alone; no image floats. */
final class OpenEnds implements TidyCheck {

    private static final Pattern OPEN_END = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME)\\b(?!\\s?\\(?#\\d+)");
    private static final Pattern GENERATED_SCHEMA = Pattern.compile("ddl-" + "auto");
    private static final Pattern FLOATING_IMAGE = Pattern.compile("[\\w./-]+:la" + "test\\b");
    private static final Set<String> PROSE = Set.of("md", "http", "json");

    @Override
    public Stream<Finding> findings(SourceTree tree) {
        return tree.files().stream()
                .filter(file -> !PROSE.contains(SourceTree.extension(file.path())))
                .flatMap(file -> Stream.of(
                                file.each(file.text(), OPEN_END, "'%s' names no issue"),
                                file.each(file.text(), GENERATED_SCHEMA, "'%s': only migrations make tables"),
                                file.each(file.text(), FLOATING_IMAGE, "'%s' is not a version"))
                        .flatMap(found -> found));
    }
}
