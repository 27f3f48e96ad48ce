package tj.hamyori.group.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tj.hamyori.platform.problem.Rule;

class RuleMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"group", "group_tg", "group_ru"})
    void everyRuleIsSaidInEveryLanguage(String file) throws IOException {
        Properties messages = new Properties();
        try (Reader text = Files.newBufferedReader(
                Path.of("src/main/resources/messages", file + ".properties"), StandardCharsets.UTF_8)) {
            messages.load(text);
        }

        assertThat(messages.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(rules().map(Rule::name).toList());
        assertThat(messages.values()).noneMatch(sentence -> sentence.toString().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = "group")
    void theEnglishSentenceIsTheRulesOwn(String file) throws IOException {
        Properties messages = new Properties();
        try (Reader text = Files.newBufferedReader(
                Path.of("src/main/resources/messages", file + ".properties"), StandardCharsets.UTF_8)) {
            messages.load(text);
        }

        rules().forEach(rule -> assertThat(messages.getProperty(rule.name())).isEqualTo(rule.sentence()));
    }

    private static Stream<Rule> rules() {
        return Stream.<Rule[]>of(
                        MemberRule.values(),
                        GroupRule.values(),
                        MeetingRule.values(),
                        LedgerRule.values(),
                        ActivityRule.values(),
                        KeyHolderRule.values())
                .flatMap(Stream::of);
    }
}
