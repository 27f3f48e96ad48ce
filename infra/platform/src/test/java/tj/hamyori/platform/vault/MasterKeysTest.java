package tj.hamyori.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class MasterKeysTest {

    private static final String ONE = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String TWO = "b3RoZXJvdGhlcm90aGVyb3RoZXJvdGhlcm90aGVyMTI=";

    @Test
    void wrapsWithTheOnlyKeyThereIs() {
        assertThat(new MasterKeys(Map.of("autumn", ONE), "").wrappingId()).isEqualTo("autumn");
    }

    @Test
    void wantsToBeToldWhichOfSeveralWraps() {
        Map<String, String> both = Map.of("1", ONE, "2", TWO);
        assertThat(new MasterKeys(both, "2").wrappingId()).isEqualTo("2");
        assertThatThrownBy(() -> new MasterKeys(both, "")).hasMessageContaining("hamyori.vault.wrapping-key");
        assertThatThrownBy(() -> new MasterKeys(both, "3")).hasMessageContaining("'3'");
    }

    @Test
    void readsTheFirstKeyAndFurtherOnesFromTheEnvironment() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("hamyori.vault.master-key", ONE)
                .withProperty("hamyori.vault.master-keys.autumn", TWO)
                .withProperty("hamyori.vault.wrapping-key", "autumn");
        MasterKeys keys = new MasterKeys(environment);
        assertThat(keys.ids()).containsExactly("1", "autumn");
        assertThat(keys.wrappingId()).isEqualTo("autumn");
    }

    @Test
    void aServiceWithoutPersonalDataNeedsNone() {
        MasterKeys none = new MasterKeys(new MockEnvironment());
        assertThat(none.ids()).isEmpty();
        assertThatThrownBy(none::requireOne).hasMessageContaining("hamyori.vault.master-key");
    }
}
