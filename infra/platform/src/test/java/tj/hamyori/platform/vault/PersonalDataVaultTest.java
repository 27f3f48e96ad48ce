package tj.hamyori.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.platform.PlatformTest;

@PlatformTest
class PersonalDataVaultTest {

    @Autowired
    private PersonalDataVault vault;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Test
    void opensWhatItSealedUntilThePersonIsErased() {
        UUID person = UUID.randomUUID();
        String sealed = vault.seal(person, "Гулрӯ Ҷӯраева");
        assertThat(sealed).doesNotContain("Гулрӯ");
        assertThat(vault.open(person, sealed)).hasValue("Гулрӯ Ҷӯраева");
        vault.erase(person);
        assertThat(vault.open(person, sealed)).isEmpty();
    }

    @Test
    void neverSealsTheSameTextToTheSameBytes() {
        UUID person = UUID.randomUUID();
        assertThat(vault.seal(person, "Гулрӯ")).isNotEqualTo(vault.seal(person, "Гулрӯ"));
    }

    @Test
    void opensWhatManySealedWithOneQuestionAndLeavesOutTheErased() {
        UUID person = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        String sealed = vault.seal(person, "Гулрӯ");
        vault.seal(other, "Барно");
        vault.erase(other);
        Map<UUID, PersonalDataVault.Opener> openers = vault.openers(Set.of(person, other, UUID.randomUUID()));
        assertThat(openers).containsOnlyKeys(person);
        openers.forEach((one, opener) -> assertThat(opener.open(sealed)).isEqualTo("Гулрӯ"));
    }

    @Test
    void doesNotOpenWithAnotherMasterKeyOrForAnotherPerson() {
        UUID person = UUID.randomUUID();
        String sealed = vault.seal(person, "Гулрӯ");
        PersonalDataVault other = vaultOf("b3RoZXJvdGhlcm90aGVyb3RoZXJvdGhlcm90aGVyMTI=");
        assertThatThrownBy(() -> other.open(person, sealed)).isInstanceOf(IllegalStateException.class);
        UUID stranger = UUID.randomUUID();
        vault.seal(stranger, "x");
        assertThatThrownBy(() -> vault.open(stranger, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAMasterKeyOfTheWrongLength() {
        PersonalDataVault short31 = vaultOf("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MA==");
        assertThatThrownBy(() -> short31.seal(UUID.randomUUID(), "x")).hasMessageContaining("32 bytes");
    }

    private PersonalDataVault vaultOf(String masterKey) {
        return new PersonalDataVault(new SubjectKeys(jdbc, new MasterKeys(Map.of("1", masterKey), ""), clock));
    }
}
