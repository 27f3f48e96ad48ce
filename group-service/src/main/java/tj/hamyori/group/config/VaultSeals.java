package tj.hamyori.group.config;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.Seals;
import tj.hamyori.platform.vault.MasterKeys;
import tj.hamyori.platform.vault.PersonalDataVault;
import tools.jackson.databind.json.JsonMapper;

/** Personal data as JSON in the vault. Refuses to start without a master key, rather than at the first registration. */
@Component
class VaultSeals implements Seals {

    private final PersonalDataVault vault;
    private final JsonMapper json;

    VaultSeals(PersonalDataVault vault, JsonMapper json, MasterKeys masterKeys) {
        masterKeys.requireOne();
        this.vault = vault;
        this.json = json;
    }

    @Override
    public String seal(UUID subject, PersonalData person) {
        return vault.seal(subject, json.writeValueAsString(person));
    }

    @Override
    public String seal(UUID subject, HouseholdFact fact) {
        return vault.seal(subject, SealedFact.write(fact, json));
    }

    @Override
    public String sealText(UUID subject, String text) {
        return vault.seal(subject, text);
    }

    @Override
    public Map<UUID, Key> keys(Collection<UUID> subjects) {
        Map<UUID, Key> keys = new HashMap<>();
        vault.openers(subjects).forEach((subject, opener) -> keys.put(subject, new VaultKey(opener, json)));
        return keys;
    }

    @Override
    public void forget(UUID subject) {
        vault.erase(subject);
    }

    private record VaultKey(PersonalDataVault.Opener opener, JsonMapper json) implements Key {

        @Override
        public PersonalData person(String sealed) {
            return json.readValue(opener.open(sealed), PersonalData.class);
        }

        @Override
        public HouseholdFact fact(String sealed) {
            return SealedFact.read(opener.open(sealed), json);
        }

        @Override
        public String text(String sealed) {
            return opener.open(sealed);
        }
    }
}
