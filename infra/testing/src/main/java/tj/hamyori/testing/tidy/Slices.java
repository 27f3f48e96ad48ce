package tj.hamyori.testing.tidy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every write and read slice of a service ({@code …-service/src/main/java/…/write/<slice>}) is linked from the
 * slice index in {@code README.md} and has a test class in its own package.
 */
final class Slices implements TidyCheck {

    private static final Pattern SLICE = Pattern.compile("[\\w-]+-service/src/main/java/.*/(?:write|read)/\\w+");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    @Override
    public Stream<Finding> findings(SourceTree tree) {
        Set<String> linked = tree.files().stream()
                .filter(file -> file.path().equals("README.md"))
                .flatMap(readme -> LINK.matcher(readme.text()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        List<String> slices = tree.mainJava()
                .map(SourceFile::directory)
                .filter(SLICE.asMatchPredicate())
                .distinct()
                .toList();
        return Stream.concat(
                slices.stream()
                        .filter(slice -> linked.stream().noneMatch(link -> (link + "/").startsWith(slice + "/")))
                        .map(slice -> new Finding(slice, 1, "is missing in the slice index of README.md")),
                slices.stream()
                        .filter(slice -> tree.java().noneMatch(file -> tests(file, slice)))
                        .map(slice -> new Finding(slice, 1, "has no test class in its package")));
    }

    private static boolean tests(SourceFile file, String slice) {
        return file.directory().equals(slice.replace("src/main/java", "src/test/java"))
                && file.name().endsWith("Test.java");
    }
}
