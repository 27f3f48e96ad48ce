package tj.hamyori.loan.read.decisioneffects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.events.repayment.DecisionEffectChangedV1;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.read.Lender;
import tools.jackson.databind.JsonNode;

@LoanServiceTest
class DecisionEffectsTest {

    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 3, 1);
    private static final Instant KNOWN = Instant.parse("2026-03-05T10:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DecisionEffectProjector projector;

    @Test
    void aReschedulingWithoutEffectIsShownWithItsReasonUntilItHasEffectAgain() {
        Lender lender = Lender.founded(port);
        UUID loan = lender.disbursed(PlayedGroupService.member());
        lender.reschedule(loan);
        assertThat(file(lender, loan).path("rescheduled").asBoolean()).isTrue();
        UUID decision = UUID.fromString(
                jdbc.sql("""
                        select event_identifier from domain_event
                        where aggregate_identifier = ? and payload_type like '%LoanRescheduled'""").param(loan.toString()).query(String.class).single());

        told(lender, loan, decision, "nothing-to-reschedule");
        told(lender, loan, decision, "nothing-to-reschedule");
        JsonNode without = file(lender, loan);
        assertThat(without.path("rescheduled").asBoolean()).isFalse();
        assertThat(without.path("decisionsWithoutEffect")).hasSize(1);
        assertThat(without.at("/decisionsWithoutEffect/0/because").asString()).isEqualTo("nothing-to-reschedule");
        assertThat(without.at("/decisionsWithoutEffect/0/since").asString()).isEqualTo(KNOWN.toString());
        assertThat(without.at("/history/3/details/withoutEffectBecause").asString())
                .isEqualTo("nothing-to-reschedule");

        told(lender, loan, decision, null);
        JsonNode again = file(lender, loan);
        assertThat(again.path("rescheduled").asBoolean()).isTrue();
        assertThat(again.path("decisionsWithoutEffect")).isEmpty();
        assertThat(again.at("/history/3/details").has("withoutEffectBecause")).isFalse();
    }

    private void told(Lender lender, UUID loan, UUID decision, @Nullable String because) {
        projector.on(new DecisionEffectChangedV1(loan, decision, "EXTEND", DECIDED_ON, because, KNOWN), lender.mfo());
    }

    private static JsonNode file(Lender lender, UUID loan) {
        return lender.officer().get("/api/loans/" + loan).json();
    }
}
