package tj.hamyori.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.platform.PlatformTest;

@PlatformTest
class PersonalDataVaultTest {

    @Autowired
    private PersonalDataVault vault;

    @Autowired
    private JdbcClient jdbc;

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
    void doesNotOpenWithAnotherMasterKeyOrForAnotherPerson() {
        UUID person = UUID.randomUUID();
        String sealed = vault.seal(person, "Гулрӯ");
        MasterKey other = new MasterKey("b3RoZXJvdGhlcm90aGVyb3RoZXJvdGhlcm90aGVyMTI=");
        assertThatThrownBy(() -> new PersonalDataVault(jdbc, other, clock).open(person, sealed))
                .isInstanceOf(IllegalStateException.class);
        UUID stranger = UUID.randomUUID();
        vault.seal(stranger, "x");
        assertThatThrownBy(() -> vault.open(stranger, sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAMasterKeyOfTheWrongLength() {
        PersonalDataVault short31 =
                new PersonalDataVault(jdbc, new MasterKey("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MA=="), clock);
        assertThatThrownBy(() -> short31.seal(UUID.randomUUID(), "x")).hasMessageContaining("32 bytes");
    }
}
