package tj.hamyori.testing.tidy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** A small source tree on disk to be inspected. */
record TidyTree(Path root) {

    TidyTree with(String path, String... lines) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, String.join("\n", lines) + "\n");
        return this;
    }

    /** A production package with its package-info. */
    TidyTree withPackage(String directory) throws IOException {
        return with(directory + "/package-info.java", "/** A sentence. */", "@NullMarked", "package some.name;");
    }

    List<String> findings() {
        return TidyHouse.inspect(root).stream().map(Finding::toString).toList();
    }
}
