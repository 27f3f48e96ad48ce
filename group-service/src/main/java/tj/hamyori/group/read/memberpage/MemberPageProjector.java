package tj.hamyori.group.read.memberpage;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.events.MemberRegistered;
import tj.hamyori.platform.projection.Rebuildable;

/** Table {@code member}: who is registered, her person sealed. Rebuildable. */
@Component
@ProcessingGroup("read-member-page")
class MemberPageProjector implements Rebuildable {

    private final JdbcClient jdbc;

    MemberPageProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(MemberRegistered event) {
        jdbc.sql("""
                        insert into member (member_id, mfo, sealed_person, sex, birth_year, district, consented_on)
                        values (:id, :mfo, :person, :sex, :birthYear, :district, :consentedOn)""")
                .param("id", event.memberId())
                .param("mfo", event.mfo())
                .param("person", event.sealedPerson())
                .param("sex", event.sex())
                .param("birthYear", event.birthYear())
                .param("district", event.district())
                .param("consentedOn", event.consentedOn())
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from member").update();
    }
}
