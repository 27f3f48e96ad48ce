package tj.hamyori.group.read.household;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Money;
import tj.hamyori.group.events.CivilStatusRecorded;
import tj.hamyori.group.events.ContactRecorded;
import tj.hamyori.group.events.HusbandEmigrationRecorded;
import tj.hamyori.group.events.HusbandReturnRecorded;
import tj.hamyori.group.events.RemittanceRecorded;
import tj.hamyori.platform.projection.Rebuildable;

/** Table {@code household_fact}: the dated facts from which any date's answer is computed. Rebuildable. */
@Component
@ProcessingGroup("read-household")
class HouseholdProjector implements Rebuildable {

    private final JdbcClient jdbc;

    HouseholdProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(HusbandEmigrationRecorded event) {
        add(event.factId(), event.memberId(), FactKind.HUSBAND_EMIGRATED, event.emigratedOn(), event.country(), null);
    }

    @EventHandler
    void on(HusbandReturnRecorded event) {
        add(event.factId(), event.memberId(), FactKind.HUSBAND_RETURNED, event.returnedOn(), null, null);
    }

    @EventHandler
    void on(RemittanceRecorded event) {
        add(
                event.factId(),
                event.memberId(),
                FactKind.REMITTANCE,
                event.receivedOn(),
                event.receivedBy(),
                event.amount());
    }

    @EventHandler
    void on(ContactRecorded event) {
        add(event.factId(), event.memberId(), FactKind.CONTACT, event.contactedOn(), event.kind(), null);
    }

    @EventHandler
    void on(CivilStatusRecorded event) {
        add(event.factId(), event.memberId(), FactKind.CIVIL_STATUS, event.statedOn(), event.status(), null);
    }

    @Override
    public void clear() {
        jdbc.sql("delete from household_fact").update();
    }

    private void add(
            UUID factId, UUID memberId, FactKind kind, LocalDate on, @Nullable String detail, @Nullable Money amount) {
        jdbc.sql("""
                        insert into household_fact
                            (fact_id, member_id, kind, happened_on, detail, amount_minor, currency)
                        values (:id, :member, :kind, :on, :detail, :amount, :currency)""")
                .param("id", factId)
                .param("member", memberId)
                .param("kind", kind.name())
                .param("on", on)
                .param("detail", detail)
                .param("amount", amount == null ? null : amount.amountMinor())
                .param("currency", amount == null ? null : amount.currency().getCurrencyCode())
                .update();
    }
}
