package tj.hamyori.group.config;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.platform.vault.PersonalDataVault;
import tools.jackson.databind.json.JsonMapper;

@RunningGroupService
class VaultSealsTest {

    @Autowired
    private PersonalDataVault vault;

    @Test
    void refusesToStartWithoutAMasterKey() {
        assertThatThrownBy(() -> new VaultSeals(vault, new JsonMapper(), ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hamyori.vault.master-key");
    }
}
