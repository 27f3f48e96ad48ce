package tj.hamyori.testing.tidy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Relative links and images of the Markdown pages lead to files that are there. Fenced code is left out. */
final class Links implements TidyCheck {

    private static final Pattern LINK =
            Pattern.compile("\\]\\(<?([^)\\s>]+)>?(?:\\s+\"[^\"]*\")?\\)|(?:src|href)=\"([^\"]+)\"");

    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-z][a-z0-9+.-]*:|#|//).*");

    @Override
    public Stream<Finding> findings(SourceTree tree) {
        return tree.files().stream().filter(file -> file.path().endsWith(".md")).flatMap(file -> deadLinks(tree, file));
    }

    private static Stream<Finding> deadLinks(SourceTree tree, SourceFile page) {
        List<String> lines = withoutFences(page.lines());
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(index -> LINK.matcher(lines.get(index))
                        .results()
                        .map(Links::target)
                        .filter(target -> !ELSEWHERE.matcher(target).matches())
                        .filter(target -> !leadsSomewhere(tree, page, target))
                        .map(target -> page.finding(index + 1, "dead link " + target)));
    }

    private static String target(MatchResult match) {
        return match.group(1) != null ? match.group(1) : match.group(2);
    }

    private static boolean leadsSomewhere(SourceTree tree, SourceFile page, String target) {
        String file = target.replaceFirst("[#?].*$", "").replace("%20", " ");
        Path from = tree.root().resolve(page.path());
        return Files.exists(
                file.startsWith("/")
                        ? tree.root().resolve(file.substring(1))
                        : Objects.requireNonNull(from.getParent()).resolve(file));
    }

    private static List<String> withoutFences(List<String> lines) {
        boolean[] fenced = {false};
        return lines.stream()
                .map(line -> {
                    boolean fence = line.stripLeading().startsWith("```");
                    fenced[0] ^= fence;
                    return fence || fenced[0] ? "" : line;
                })
                .toList();
    }
}
