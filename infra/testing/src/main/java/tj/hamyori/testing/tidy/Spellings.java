package tj.hamyori.testing.tidy;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * British spelling of our two most written words everywhere, and type names that say what a thing is for. Only names
 * declared here are judged: a framework may call its types what it likes.
 */
final class Spellings implements TidyCheck {

    private static final Pattern AMERICAN = Pattern.compile("(?i)\\w*(install" + "ment|amorti" + "z)\\w*");

    private static final Pattern EMPTY_NAME =
            Pattern.compile("\\b(?:class|interface|enum|record)\\s+\\w*(?:Utils?|Manager|Helper|Impl)\\b");

    private static final Pattern EMPTY_PACKAGE =
            Pattern.compile("^package\\s+[\\w.]*\\.(?:utils?|helpers?|impl|managers?|common|misc)\\s*;");

    private static final Pattern ABBREVIATION = Pattern.compile("\\b(?:dpd|DPD)\\w*|\\w+(?:Dpd|DPD)\\w*");

    @Override
    public Stream<Finding> findings(SourceTree tree) {
        Stream<Finding> words = tree.files().stream()
                .filter(file -> !file.path().endsWith(".json"))
                .flatMap(file -> file.each(file.text(), AMERICAN, "'%s' is not British spelling"));
        Stream<Finding> names = tree.java()
                .flatMap(file -> Stream.of(
                                file.each(file.code(), EMPTY_NAME, "'%s' does not say what it is for"),
                                file.each(file.code(), EMPTY_PACKAGE, "'%s' does not say what it is for"),
                                file.each(file.code(), ABBREVIATION, "'%s' should be daysPastDue"))
                        .flatMap(found -> found));
        return Stream.concat(words, names);
    }
}
