package tj.hamyori.group.config;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.Seals;
import tj.hamyori.platform.vault.PersonalDataVault;
import tools.jackson.databind.json.JsonMapper;

/** Personal data as JSON in the vault. Refuses to start without a master key, rather than at the first registration. */
@Component
class VaultSeals implements Seals {

    private final PersonalDataVault vault;
    private final JsonMapper json;

    VaultSeals(PersonalDataVault vault, JsonMapper json, @Value("${hamyori.vault.master-key:}") String masterKey) {
        if (masterKey.isBlank()) {
            throw new IllegalStateException("hamyori.vault.master-key is not set: 32 bytes in Base64, kept outside");
        }
        this.vault = vault;
        this.json = json;
    }

    @Override
    public String seal(UUID subject, PersonalData person) {
        return vault.seal(subject, json.writeValueAsString(person));
    }

    @Override
    public Optional<PersonalData> open(UUID subject, String sealed) {
        return vault.open(subject, sealed).map(text -> json.readValue(text, PersonalData.class));
    }

    @Override
    public String sealText(UUID subject, String text) {
        return vault.seal(subject, text);
    }

    @Override
    public Optional<String> openText(UUID subject, String sealed) {
        return vault.open(subject, sealed);
    }
}
