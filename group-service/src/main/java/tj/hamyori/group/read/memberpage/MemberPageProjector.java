package tj.hamyori.group.read.memberpage;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.events.ConsentRenewed;
import tj.hamyori.group.events.ConsentRevoked;
import tj.hamyori.group.events.ContactChanged;
import tj.hamyori.group.events.MemberDetailsCorrected;
import tj.hamyori.group.events.MemberErased;
import tj.hamyori.group.events.MemberRegistered;
import tj.hamyori.group.model.Seals;
import tj.hamyori.platform.projection.Rebuildable;

/**
 * Table {@code member}: who is registered, her person sealed; of who was erased only what reports need. Her erasure
 * takes her key away in the same transaction, and again whenever it is replayed. Rebuildable.
 */
@Component
@ProcessingGroup("read-member-page")
class MemberPageProjector implements Rebuildable {

    private final JdbcClient jdbc;
    private final Seals seals;

    MemberPageProjector(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    @EventHandler
    void on(MemberRegistered event) {
        jdbc.sql("""
                        insert into member (member_id, mfo, sealed_person, sex, birth_year, district, consented_on,
                            vouched_by)
                        values (:id, :mfo, :person, :sex, :birthYear, :district, :consentedOn,
                            cast(:vouchedBy as uuid[]))""")
                .param("id", event.memberId())
                .param("mfo", event.mfo())
                .param("person", event.sealedPerson())
                .param("sex", event.sex())
                .param("birthYear", event.birthYear())
                .param("district", event.district())
                .param("consentedOn", event.consentedOn())
                .param("vouchedBy", vouchers(event))
                .update();
    }

    @EventHandler
    void on(MemberDetailsCorrected event) {
        one(jdbc.sql("""
                        update member set sealed_person = :person, sex = :sex, birth_year = :birthYear,
                            district = :district
                        where member_id = :id""")
                .param("id", event.memberId())
                .param("person", event.sealedPerson())
                .param("sex", event.sex())
                .param("birthYear", event.birthYear())
                .param("district", event.district())
                .update());
    }

    @EventHandler
    void on(ContactChanged event) {
        one(jdbc.sql("update member set sealed_person = :person where member_id = :id")
                .param("id", event.memberId())
                .param("person", event.sealedPerson())
                .update());
    }

    @EventHandler
    void on(ConsentRevoked event) {
        consent(event.memberId(), event.revokedOn());
    }

    @EventHandler
    void on(ConsentRenewed event) {
        consent(event.memberId(), null);
    }

    @EventHandler
    void on(MemberErased event) {
        one(jdbc.sql("update member set sealed_person = '', erased_on = :on where member_id = :id")
                .param("id", event.memberId())
                .param("on", event.erasedOn())
                .update());
        event.forgotten().forEach(seals::forget);
    }

    @Override
    public void clear() {
        jdbc.sql("delete from member").update();
    }

    private void consent(UUID memberId, @Nullable LocalDate revokedOn) {
        one(jdbc.sql("update member set consent_revoked_on = :on where member_id = :id")
                .param("id", memberId)
                .param("on", revokedOn)
                .update());
    }

    private static String vouchers(MemberRegistered event) {
        return event.vouchedBy().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static void one(int rows) {
        if (rows != 1) {
            throw new IllegalStateException("A member who is not registered");
        }
    }
}
