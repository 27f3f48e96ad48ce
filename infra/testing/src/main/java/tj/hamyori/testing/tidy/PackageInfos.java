package tj.hamyori.testing.tidy;

import java.util.stream.Stream;

/** Every production package opens with a sentence and is null-marked. */
final class PackageInfos implements TidyCheck {

    @Override
    public Stream<Finding> findings(SourceTree tree) {
        Stream<Finding> missing = tree.mainJava()
                .map(SourceFile::directory)
                .distinct()
                .filter(directory -> !tree.has(directory + "/package-info.java"))
                .map(directory -> new Finding(directory, 1, "has no package-info.java"));
        Stream<Finding> poor = tree.mainJava()
                .filter(file -> file.name().equals("package-info.java"))
                .flatMap(file -> Stream.concat(
                        file.text().contains("@NullMarked")
                                ? Stream.of()
                                : Stream.of(file.finding(1, "is not @NullMarked")),
                        file.text().startsWith("/**")
                                ? Stream.of()
                                : Stream.of(file.finding(1, "does not open with a sentence"))));
        return Stream.concat(missing, poor);
    }
}
