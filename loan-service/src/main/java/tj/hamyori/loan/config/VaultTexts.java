package tj.hamyori.loan.config;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.facts.MemberDirectory;
import tj.hamyori.loan.model.Texts;
import tj.hamyori.platform.vault.MasterKeys;
import tj.hamyori.platform.vault.PersonalDataVault;

/**
 * Texts in this service's own vault. Whoever seals and whoever forgets wait for each other, so that no key is made
 * again behind an erasure. Refuses to start without a master key, rather than at the first application.
 */
@Component
class VaultTexts implements Texts {

    private final PersonalDataVault vault;
    private final MemberDirectory directory;
    private final JdbcClient jdbc;

    VaultTexts(PersonalDataVault vault, MemberDirectory directory, JdbcClient jdbc, MasterKeys masterKeys) {
        masterKeys.requireOne();
        this.vault = vault;
        this.directory = directory;
        this.jdbc = jdbc;
    }

    @Override
    public String seal(String mfo, UUID borrower, String text) {
        await("pg_advisory_xact_lock_shared", borrower);
        return directory.isErased(mfo, borrower) ? SEALED : SEALED + vault.seal(borrower, text);
    }

    @Override
    public Opened opened(Collection<UUID> borrowers) {
        Map<UUID, PersonalDataVault.Opener> openers = vault.openers(borrowers);
        return (borrower, hidden) -> {
            PersonalDataVault.Opener opener = openers.get(borrower);
            return opener == null || hidden.isEmpty() ? null : opener.open(hidden);
        };
    }

    @Override
    public void forget(UUID borrower) {
        await("pg_advisory_xact_lock", borrower);
        vault.erase(borrower);
    }

    /** Until the end of the transaction. */
    private void await(String lock, UUID borrower) {
        jdbc.sql("select " + lock + "(hashtextextended(?, 0))::text")
                .param(borrower.toString())
                .query(String.class)
                .list();
    }
}
