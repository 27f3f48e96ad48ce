package tj.hamyori.testing.tidy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The text files people write, without what tools make. */
record SourceTree(Path root, List<SourceFile> files) {

    private static final Set<String> MADE_BY_TOOLS = Set.of("target", "node_modules");

    private static final Set<String> TEXT =
            Set.of("java", "md", "yml", "yaml", "properties", "sql", "html", "css", "js", "xml", "sh", "http", "json");

    static SourceTree of(Path root) {
        if (!Files.isDirectory(root)) {
            throw new IllegalArgumentException(root + " is not a directory");
        }
        List<SourceFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return isSource(root, directory) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    if (TEXT.contains(extension(path)) || isScript(path)) {
                        files.add(new SourceFile(path, Files.readString(file, UTF_8)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException("could not read the tree under " + root, unreadable);
        }
        return new SourceTree(root, files);
    }

    /** Hidden directories hold tools' data, except the build's own {@code .ci} and {@code .mvn}. */
    private static boolean isSource(Path root, Path directory) {
        String name = String.valueOf(directory.getFileName());
        boolean hidden = name.startsWith(".") && !Set.of(".ci", ".mvn").contains(name);
        return directory.equals(root) || !hidden && !MADE_BY_TOOLS.contains(name);
    }

    private static boolean isScript(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return !name.contains(".")
                && Set.of("hamyori", "run", "Dockerfile", "Containerfile").contains(name);
    }

    static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    boolean has(String path) {
        return Files.exists(root.resolve(path));
    }

    Stream<SourceFile> java() {
        return files.stream().filter(file -> file.path().endsWith(".java"));
    }

    Stream<SourceFile> mainJava() {
        return java().filter(file -> file.path().contains("src/main/java/"));
    }
}
