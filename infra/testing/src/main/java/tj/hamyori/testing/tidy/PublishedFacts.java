package tj.hamyori.testing.tidy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every published event has an approved JSON, a JSON Schema and a row in the catalogue {@code docs/events.md}. A
 * versioned record that another one is made of is part of an event and needs none of its own.
 */
final class PublishedFacts implements TidyCheck {

    private static final Pattern VERSIONED = Pattern.compile("events/src/main/java/.*V\\d+\\.java");

    @Override
    public Stream<Finding> findings(SourceTree tree) {
        List<SourceFile> records = tree.files().stream()
                .filter(file -> VERSIONED.matcher(file.path()).matches())
                .toList();
        String catalogue = tree.files().stream()
                .filter(file -> file.path().equals("docs/events.md"))
                .map(SourceFile::text)
                .findFirst()
                .orElse("");
        return records.stream()
                .filter(candidate -> records.stream().noneMatch(other -> isPart(candidate, other)))
                .flatMap(event -> missing(tree, catalogue, event));
    }

    private static boolean isPart(SourceFile candidate, SourceFile whole) {
        return !candidate.equals(whole)
                && whole.code()
                        .lines()
                        .filter(line -> !line.startsWith("import "))
                        .anyMatch(word(type(candidate)).asPredicate());
    }

    private static Stream<Finding> missing(SourceTree tree, String catalogue, SourceFile event) {
        String type = type(event);
        return Stream.of(
                        has(tree, "events/src/test/resources/", type + ".approved.json") ? "" : "has no approved JSON",
                        has(tree, "events/src/main/resources/", type + ".schema.json") ? "" : "has no JSON Schema",
                        catalogue
                                        .lines()
                                        .filter(line -> line.startsWith("|"))
                                        .anyMatch(word(type).asPredicate())
                                ? ""
                                : "has no row in docs/events.md")
                .filter(fault -> !fault.isEmpty())
                .map(fault -> event.finding(1, fault));
    }

    private static boolean has(SourceTree tree, String below, String name) {
        return tree.files().stream()
                .anyMatch(file -> file.path().startsWith(below) && file.name().equals(name));
    }

    private static Pattern word(String name) {
        return Pattern.compile("\\b" + name + "\\b");
    }

    private static String type(SourceFile file) {
        return file.name().replace(".java", "");
    }
}
