package tj.hamyori.loan.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tj.hamyori.loan.model.EligibilityFinding;
import tj.hamyori.platform.problem.Rule;

class RuleMessagesTest {

    private static final List<Rule> RULES = Stream.of(
                    LoanRule.values(), LoanProductRule.values(), PostponementRule.values())
            .<Rule>flatMap(Arrays::stream)
            .toList();

    @ParameterizedTest
    @ValueSource(strings = {"loan", "loan_ru", "loan_tg"})
    void everyRuleSpeaksThisLanguage(String file) throws IOException {
        Properties messages = messages(file);
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(messages.getProperty(rule.name()))
                        .as(rule.name())
                        .isNotBlank());
    }

    @Test
    void theEnglishFileSaysWhatTheRuleSays() throws IOException {
        Properties english = messages("loan");
        assertThat(RULES)
                .allSatisfy(rule -> assertThat(english.getProperty(rule.name())).isEqualTo(rule.sentence()));
    }

    @Test
    void everyFindingThatRefusesIsARule() {
        assertThat(Arrays.stream(LoanRule.values()).map(Enum::name))
                .containsAll(Arrays.stream(EligibilityFinding.values())
                        .filter(finding -> finding != EligibilityFinding.ELIGIBLE)
                        .map(Enum::name)
                        .toList());
    }

    private static Properties messages(String file) throws IOException {
        Properties messages = new Properties();
        try (InputStream stream = Objects.requireNonNull(
                RuleMessagesTest.class.getResourceAsStream("/messages/" + file + ".properties"))) {
            messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return messages;
    }
}
