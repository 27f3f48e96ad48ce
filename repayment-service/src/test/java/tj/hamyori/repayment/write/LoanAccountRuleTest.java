package tj.hamyori.repayment.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import tj.hamyori.platform.problem.Rule;

class LoanAccountRuleTest {

    @Test
    void contradictsWhatStandsWhereTheSameWasSaidDifferentlyBefore() {
        assertThat(LoanAccountRule.values())
                .filteredOn(rule -> rule.kind() == Rule.Kind.CONFLICT)
                .containsExactly(
                        LoanAccountRule.ACCOUNT_OPEN_WITH_OTHER_CONTENT,
                        LoanAccountRule.PAYMENT_ID_REUSED,
                        LoanAccountRule.CHARGE_ID_REUSED,
                        LoanAccountRule.TRANCHE_ID_REUSED,
                        LoanAccountRule.WAIVED_ALREADY,
                        LoanAccountRule.COVER_WAS_REIMBURSED,
                        LoanAccountRule.REVERSED_ALREADY,
                        LoanAccountRule.WRITTEN_OFF_ALREADY);
    }

    @Test
    void knowsNothingOfWhatNeverWas() {
        assertThat(LoanAccountRule.values())
                .filteredOn(rule -> rule.kind() == Rule.Kind.NOT_FOUND)
                .containsExactly(
                        LoanAccountRule.UNKNOWN_PAYMENT,
                        LoanAccountRule.UNKNOWN_INSTALMENT,
                        LoanAccountRule.UNKNOWN_CHARGE);
    }

    @Test
    void saysInTheMessageFileWhatItSaysItself() throws IOException {
        Properties messages = new Properties();
        try (Reader text = Files.newBufferedReader(
                Path.of("src/main/resources/messages/repayment.properties"), StandardCharsets.UTF_8)) {
            messages.load(text);
        }
        assertThat(Arrays.asList(LoanAccountRule.values()))
                .allSatisfy(
                        rule -> assertThat(messages.getProperty(rule.name())).isEqualTo(rule.sentence()));
    }
}
