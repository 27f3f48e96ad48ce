package tj.hamyori.group.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupRulesTest {

    @ParameterizedTest
    @CsvSource({"7, 50, 4", "8, 50, 4", "10, 66, 7", "1, 1, 1", "20, 100, 20", "0, 60, 0"})
    void countsAQuorumRoundedUp(int members, int percent, int needed) {
        assertThat(new GroupRules(null, null, null, Map.of(), percent).quorumOf(members))
                .isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({"0", "20"})
    void needsNobodyWhereNoQuorumWasAgreed(int members) {
        assertThat(GroupRules.NONE.quorumOf(members)).isZero();
    }
}
