package tj.hamyori.group.config;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.group.model.KeyHolderPins;
import tj.hamyori.group.model.Pin;
import tj.hamyori.platform.vault.PersonalDataVault;

/**
 * Table {@code key_holder_pin}. Ten thousand PINs are hashed in minutes however slow the hash, so it is sealed with the
 * key-holder's own key as well: a copy of the database without the master key says nothing, and erasing her takes it.
 */
@Component
class SealedPins implements KeyHolderPins {

    /** As identity hashes passwords: 19 MiB, 2 passes, 1 lane, the least the OWASP cheat sheet recommends. */
    private final PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);

    private final JdbcClient jdbc;
    private final PersonalDataVault vault;
    private final Clock clock;
    private final TransactionTemplate ownTransaction;

    SealedPins(JdbcClient jdbc, PersonalDataVault vault, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The try is taken first, by one statement and for good: of many at once no more than are left get that far. */
    @Override
    public Outcome tried(UUID groupId, UUID memberId, Pin pin) {
        Optional<String> sealed = takeTry(groupId, memberId);
        if (sealed.isEmpty()) {
            return areSetForAny(groupId, Set.of(memberId)) ? Outcome.LOCKED : Outcome.NOT_SET;
        }
        boolean right = vault.open(memberId, sealed.get())
                .filter(hash -> encoder.matches(pin.digits(), hash))
                .isPresent();
        if (right) {
            giveTriesBack(groupId, memberId, sealed.get());
        }
        return right ? Outcome.RIGHT : Outcome.WRONG;
    }

    private Optional<String> takeTry(UUID groupId, UUID memberId) {
        return Objects.requireNonNull(ownTransaction.execute(status -> jdbc.sql("""
                        update key_holder_pin set tries = tries + 1
                        where group_id = ? and member_id = ? and tries < ? returning sealed_hash""")
                .params(groupId, memberId, MOST_TRIES)
                .query(String.class)
                .optional()));
    }

    private void giveTriesBack(UUID groupId, UUID memberId, String sealed) {
        ownTransaction.executeWithoutResult(
                status -> jdbc.sql("""
                        update key_holder_pin set tries = 0
                        where group_id = ? and member_id = ? and sealed_hash = ?""").params(groupId, memberId, sealed).update());
    }

    @Override
    public void set(UUID groupId, UUID memberId, Pin pin) {
        String hash = Objects.requireNonNull(encoder.encode(pin.digits()));
        jdbc.sql("""
                        insert into key_holder_pin values (?, ?, ?, 0, ?)
                        on conflict (group_id, member_id) do update
                        set sealed_hash = excluded.sealed_hash, tries = 0, set_at = excluded.set_at""")
                .params(groupId, memberId, vault.seal(memberId, hash), Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public boolean areSetForAny(UUID groupId, Set<UUID> members) {
        return jdbc.sql("""
                        select exists (select from key_holder_pin where group_id = ? and member_id = any (?))""")
                .params(groupId, members.toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    @Override
    public void forget(UUID groupId, UUID memberId) {
        jdbc.sql("delete from key_holder_pin where group_id = ? and member_id = ?")
                .params(groupId, memberId)
                .update();
    }

    @Override
    public void forget(UUID memberId) {
        jdbc.sql("delete from key_holder_pin where member_id = ?")
                .param(memberId)
                .update();
    }
}
