package tj.hamyori.testing.tidy;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * All tidiness checks over the repository. A test asserts that the list is empty:
 *
 * <pre>{@code
 * assertThat(TidyHouse.inspect(TidyHouse.root())).isEmpty();
 * }</pre>
 */
public final class TidyHouse {

    private static final List<TidyCheck> CHECKS = List.of(
            new Sizes(),
            new Spellings(),
            new OpenEnds(),
            new Links(),
            new PackageInfos(),
            new Slices(),
            new NamedRules(),
            new PublishedFacts());

    private TidyHouse() {}

    /** The top-level directory, which the build names in {@code hamyori.root}. */
    public static Path root() {
        String root = System.getProperty("hamyori.root");
        if (root == null) {
            throw new IllegalStateException("the system property hamyori.root must name the top-level directory");
        }
        return Path.of(root);
    }

    /** Everything untidy under this directory, by file and line. */
    public static List<Finding> inspect(Path root) {
        SourceTree tree = SourceTree.of(root);
        return CHECKS.stream()
                .flatMap(check -> check.findings(tree))
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::line))
                .toList();
    }
}
