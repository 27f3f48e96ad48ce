package tj.hamyori.testing.tidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of untidiness is found where it is, and its tidy neighbour is left alone. */
class TidyHouseTest {

    private static final String SLICE = "loan-service/src/main/java/tj/hamyori/loan/write/approve";
    private static final String TEST_OF_SLICE = SLICE.replace("main", "test") + "/ApproveLoanTest.java";

    @TempDir
    Path directory;

    private TidyTree tree = new TidyTree(Path.of(""));

    @BeforeEach
    void startEmpty() {
        tree = new TidyTree(directory);
    }

    @Test
    void aFileMayHave300LinesButNot301() throws IOException {
        tree.with("a.sql", "select 1;\n".repeat(299) + "select 1;")
                .with("b.sql", "select 1;\n".repeat(300) + "select 1;");

        assertThat(tree.findings()).containsExactly("b.sql:1 has 301 lines, more than 300");
    }

    @Test
    void aJavaLineMayHave120SignsButNot121() throws IOException {
        tree.with("src/test/java/A.java", "// " + "ӣ".repeat(117), "// " + "ӣ".repeat(118));

        assertThat(tree.findings()).containsExactly("src/test/java/A.java:2 is longer than 120 signs");
    }

    @Test
    void aMethodMayHave40LinesButNot41() throws IOException {
        tree.withPackage("m/src/main/java/a")
                .with("m/src/main/java/a/A.java", "class A {", "void ok() {" + "\n".repeat(39) + "}", "}")
                .with("m/src/main/java/a/B.java", "class B {", "void no() {" + "\n".repeat(40) + "}", "}");

        assertThat(tree.findings()).containsExactly("m/src/main/java/a/B.java:2 a method of 41 lines, more than 40");
    }

    @Test
    void aMethodOfATestMayHave60LinesButNot61() throws IOException {
        tree.with("src/test/java/A.java", "class A {", "void ok() {" + "\n".repeat(59) + "}", "}")
                .with("src/test/java/B.java", "class B {", "void no() {" + "\n".repeat(60) + "}", "}");

        assertThat(tree.findings()).containsExactly("src/test/java/B.java:2 a method of 61 lines, more than 60");
    }

    @Test
    void anImportMayBeAsLongAsItsNames() throws IOException {
        tree.with("src/test/java/A.java", "import a." + "b".repeat(120) + ";");

        assertThat(tree.findings()).isEmpty();
    }

    @Test
    void wordsInAmericanSpellingAreFoundAnywhere() throws IOException {
        tree.with("docs/a.md", "an instalment", "an Install" + "ment").with("b.sql", "-- amorti" + "zation");

        assertThat(tree.findings())
                .containsExactly(
                        "b.sql:1 'amorti" + "zation' is not British spelling",
                        "docs/a.md:2 'Install" + "ment' is not British spelling");
    }

    @Test
    void emptyTypeNamesAreFoundAndTheFrameworksAreNot() throws IOException {
        tree.with(
                "src/test/java/A.java",
                "class LoanManager {}",
                "record MoneyUtils() {}",
                "interface LoanHelper {}",
                "class LoanImpl {}",
                "class Uses { PlatformTransactionManager manager; String text = \"class LoanManager\"; }",
                "enum Role { BRANCH_MANAGER }");

        assertThat(tree.findings())
                .hasSize(4)
                .contains("src/test/java/A.java:1 'class LoanManager' does not say what it is for");
    }

    @Test
    void emptyPackageNamesAndTheAbbreviationAreFound() throws IOException {
        tree.with("src/test/java/A.java", "package tj.hamyori.loan.utils;", "class A { long maxDpd; long DPD; }");

        assertThat(tree.findings())
                .containsExactly(
                        "src/test/java/A.java:1 'package tj.hamyori.loan.utils;' does not say what it is for",
                        "src/test/java/A.java:2 'maxDpd' should be daysPastDue",
                        "src/test/java/A.java:2 'DPD' should be daysPastDue");
    }

    @Test
    void anOpenEndNeedsAnIssue() throws IOException {
        tree.with("a.sql", "-- TO" + "DO #12 fill", "-- TO" + "DO(#12) fill", "-- TO" + "DO fill");

        assertThat(tree.findings()).containsExactly("a.sql:3 'TO" + "DO' names no issue");
    }

    @Test
    void generatedSchemasAndFloatingImagesAreFound() throws IOException {
        tree.with(
                "a.yml",
                "spring.jpa.hibernate.ddl-" + "auto: update",
                "image: postgres:18",
                "image: postgres:la" + "test");

        assertThat(tree.findings())
                .containsExactly(
                        "a.yml:1 'ddl-" + "auto': only migrations make tables",
                        "a.yml:3 'postgres:la" + "test' is not a version");
    }

    @Test
    void deadLinksAreFoundLiveOnesAndFencedOnesAreNot() throws IOException {
        tree.with("docs/there.md", "here")
                .with(
                        "docs/a.md",
                        "[a](there.md) [b](there.md#part) [c](https://example.org/x) [d](#here) [e](/docs/there.md)",
                        "```",
                        "[f](gone.md)",
                        "```",
                        "[g](gone.md) <img src=\"gone.png\">");

        assertThat(tree.findings()).containsExactly("docs/a.md:5 dead link gone.md", "docs/a.md:5 dead link gone.png");
    }

    @Test
    void everyPackageNeedsAMarkedPackageInfoThatOpensWithASentence() throws IOException {
        tree.with("m/src/main/java/a/A.java", "class A {}")
                .withPackage("m/src/main/java/b")
                .with("m/src/main/java/c/package-info.java", "package c;")
                .with("m/src/test/java/a/ATest.java", "class ATest {}");

        assertThat(tree.findings())
                .containsExactly(
                        "m/src/main/java/a:1 has no package-info.java",
                        "m/src/main/java/c/package-info.java:1 is not @NullMarked",
                        "m/src/main/java/c/package-info.java:1 does not open with a sentence");
    }

    @Test
    void aSliceNeedsItsPlaceInTheIndexAndItsTest() throws IOException {
        tree.withPackage(SLICE).with("README.md", "nothing yet");

        assertThat(tree.findings())
                .containsExactly(
                        SLICE + ":1 is missing in the slice index of README.md",
                        SLICE + ":1 has no test class in its package");

        tree.with("README.md", "[approve](" + SLICE + ")").with(TEST_OF_SLICE, "class ApproveLoanTest {}");
        assertThat(tree.findings()).isEmpty();
    }

    @Test
    void aLinkToASliceOfTheSameBeginningDoesNotCount() throws IOException {
        tree.withPackage(SLICE)
                .with(TEST_OF_SLICE, "class ApproveLoanTest {}")
                .withPackage(SLICE + "all")
                .with(SLICE.replace("main", "test") + "all/ApproveAllTest.java", "class ApproveAllTest {}")
                .with("README.md", "[all](" + SLICE + "all)");

        assertThat(tree.findings()).containsExactly(SLICE + ":1 is missing in the slice index of README.md");
    }

    @Test
    void everyRuleIsNamedInATestOfItsModule() throws IOException {
        tree.withPackage("m/src/main/java/a")
                .with(
                        "m/src/main/java/a/LoanRule.java",
                        "public enum LoanRule implements Rule {",
                        "  /** One, two. */ NOT_TWICE(Kind.CONFLICT, \"a, b\"),",
                        "  WITHIN_LIMIT(Kind.REFUSED, \"c\") { @Override String code() { return \"x\"; } },",
                        "  ANSWERED(Kind.REFUSED, \"e\"), UNTESTED(Kind.REFUSED, \"d\"), LAST;",
                        "  static final String OTHER = \"\"; }")
                .with(
                        "m/src/test/java/a/LoanTest.java",
                        "refuses(NOT_TWICE); refuses(LoanRule.WITHIN_LIMIT); code(\"ANSWERED\"); // UNTESTED")
                .with("n/src/test/java/a/OtherTest.java", "refuses(LAST);");

        assertThat(tree.findings())
                .containsExactly(
                        "m/src/main/java/a/LoanRule.java:1 LoanRule.UNTESTED is named in no test",
                        "m/src/main/java/a/LoanRule.java:1 LoanRule.LAST is named in no test");
    }

    @Test
    void aPublishedEventNeedsApprovedJsonSchemaAndCatalogueRow() throws IOException {
        String event = "events/src/main/java/tj/hamyori/events/loan/LoanClosedV1.java";
        tree.withPackage("events/src/main/java/tj/hamyori/events/loan")
                .with(event, "record LoanClosedV1(LoanTermsV1 terms) {}")
                .with("events/src/main/java/tj/hamyori/events/loan/LoanTermsV1.java", "record LoanTermsV1(int n) {}")
                .with("docs/events.md", "LoanClosedV1 is told in prose only");

        assertThat(tree.findings())
                .containsExactly(
                        event + ":1 has no approved JSON",
                        event + ":1 has no JSON Schema",
                        event + ":1 has no row in docs/events.md");

        tree.with("events/src/test/resources/a/LoanClosedV1.approved.json", "{}")
                .with("events/src/main/resources/schemas/LoanClosedV1.schema.json", "{}")
                .with("docs/events.md", "| LoanClosedV1 | loan |");
        assertThat(tree.findings()).isEmpty();
    }

    @Test
    void whatToolsMakeIsNotInspected() throws IOException {
        tree.with("target/a.sql", "-- TO" + "DO")
                .with(".idea/b.sql", "-- TO" + "DO")
                .with(".ci/c.sql", "-- TO" + "DO");

        assertThat(tree.findings()).containsExactly(".ci/c.sql:1 'TO" + "DO' names no issue");
    }

    @Test
    void aRootThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> TidyHouse.inspect(directory.resolve("nowhere")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theBuildNamesTheRootOfThisRepository() {
        assertThat(Files.exists(TidyHouse.root().resolve("infra/testing/pom.xml")))
                .isTrue();
    }
}
