package tj.hamyori.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence is there in all three languages, and no page asks for one that is not. */
class MessageFilesTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]*)");
    private static final Pattern FAMILY =
            Pattern.compile("show\\.label\\('([a-z-]+)'|:: choice\\(.*'([a-z-]+)', (?:true|false)\\)");
    private static final Pattern IN_CODE = Pattern.compile("\"((?:done|input)\\.[A-Za-z.-]+[A-Za-z])\"");
    private static final Set<String> FAMILIES_BY_CODE = Set.of("problem", "api", "error", "currency", "input.amount");

    @Test
    void eachLanguageHasEverySentence() throws IOException {
        Set<String> english = keys("");
        assertThat(english).isNotEmpty();
        assertThat(keys("_tg")).isEqualTo(english);
        assertThat(keys("_ru")).isEqualTo(english);
    }

    @Test
    void eachLanguageFillsTheSameGaps() throws IOException {
        Properties english = file("");
        for (String language : List.of("_tg", "_ru")) {
            Properties other = file(language);
            for (String key : keys("")) {
                assertThat(gaps(other.getProperty(key))).as(key + language).isEqualTo(gaps(english.getProperty(key)));
                assertThat(other.getProperty(key)).as(key + language).isNotBlank();
            }
        }
    }

    @Test
    void everySentenceAPageAsksForExists() throws IOException {
        assertThat(keys("")).containsAll(found(MAIN.resolve("resources/templates"), IN_TEMPLATE));
        assertThat(keys("")).containsAll(found(MAIN.resolve("java"), IN_CODE));
    }

    @Test
    void everyFamilyOfCodesAPageAsksForExists() throws IOException {
        Set<String> families = found(MAIN.resolve("resources/templates"), FAMILY);
        assertThat(families).contains("status", "reason");
        assertThat(families)
                .allSatisfy(family ->
                        assertThat(keys("")).anySatisfy(key -> assertThat(key).startsWith(family + ".")));
    }

    @Test
    void noSentenceIsLeftOver() throws IOException {
        Set<String> used = found(MAIN.resolve("resources/templates"), IN_TEMPLATE);
        used.addAll(found(MAIN.resolve("java"), IN_CODE));
        Set<String> families = found(MAIN.resolve("resources/templates"), FAMILY);
        families.addAll(FAMILIES_BY_CODE);
        assertThat(keys(""))
                .allSatisfy(key -> assertThat(
                                used.contains(key) || families.contains(key.substring(0, key.lastIndexOf('.'))))
                        .as(key)
                        .isTrue());
    }

    @Test
    void wordsAreInTheirOwnLanguage() throws IOException {
        Pattern tajikLetters = Pattern.compile("[ғӣқӯҳҷ]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        long tajik = file("_tg").values().stream()
                .filter(text -> tajikLetters.matcher(text.toString()).find())
                .count();
        assertThat(tajik).isGreaterThan(keys("").size() / 3);
        assertThat(file("_ru").values())
                .noneMatch(text -> tajikLetters.matcher(text.toString()).find());
    }

    private static Set<String> keys(String language) throws IOException {
        return new TreeSet<>(file(language).stringPropertyNames());
    }

    private static Properties file(String language) throws IOException {
        try (InputStream stream =
                MessageFilesTest.class.getResourceAsStream("/messages/portal" + language + ".properties")) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
            return texts;
        }
    }

    private static Set<Integer> gaps(String text) {
        return Stream.of(0, 1, 2)
                .filter(gap -> text.contains("{" + gap + "}"))
                .peek(gap -> assertThat(new MessageFormat(text).getFormats()).isNotEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Path folder, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> pattern.matcher(text(file)).results())
                    .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
