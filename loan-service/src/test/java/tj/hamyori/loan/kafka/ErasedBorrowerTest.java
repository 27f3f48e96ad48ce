package tj.hamyori.loan.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.events.Topics;
import tj.hamyori.events.group.MemberErasedV1;
import tj.hamyori.loan.Api;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.read.Lender;
import tj.hamyori.platform.projection.ReadModelRebuilder;
import tools.jackson.databind.JsonNode;

/** What was written about a borrower goes with her key, and her loans and sums stay. */
@LoanServiceTest
class ErasedBorrowerTest {

    private static final String NAME = "Gulsanam";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReadModelRebuilder rebuilder;

    @Test
    void nothingWrittenAboutHerIsLeftHoweverOftenToldAndAfterARebuild() {
        Lender lender = Lender.founded(port);
        UUID her = PlayedGroupService.member();
        UUID application = planned(lender, her, NAME + " buys a cow.");
        reject(lender, application, NAME + " owes her uncle.");
        UUID loan = lender.disbursed(her);
        decide(lender, "/api/loans/" + loan + "/reschedule", """
                {"decidedOn":"2026-03-01","reason":"Gulsanam is ill","instalments":15,"firstDueOn":"2026-04-10"}""");
        UUID other = planned(lender, PlayedGroupService.member(), "Her friend sews.");
        assertThat(shown(lender, application).path("plan").asString()).isEqualTo("Gulsanam buys a cow.");
        assertThat(shown(lender, application).path("note").asString()).isEqualTo("Gulsanam owes her uncle.");
        assertThat(file(lender, loan).toString()).contains("Gulsanam is ill");
        assertNoTrace();

        UUID told = new Broker(lender.mfo()).send(Topics.GROUP, her, erased(her));
        consumed(told);
        new Broker(lender.mfo()).sendAgain(told, Topics.GROUP, her, erased(her));
        consumed(new Broker(lender.mfo()).send(Topics.GROUP, her, erased(her)));

        assertErased(lender, her, application, loan);
        rebuilder.rebuild();
        assertErased(lender, her, application, loan);
        assertThat(shown(lender, other).path("plan").asString()).isEqualTo("Her friend sews.");
    }

    @Test
    void ofWhatIsWrittenAfterwardsNothingIsKeptAndNoKeyIsMadeAgain() {
        Lender lender = Lender.founded(port);
        UUID her = PlayedGroupService.member();
        UUID application = lender.applied(her, null);
        UUID parts = lender.begunInTranches(her, false);
        UUID lost = lender.disbursed(her);
        consumed(new Broker(lender.mfo()).send(Topics.GROUP, her, erased(her)));

        reject(lender, application, NAME + " is gone.");
        decide(lender, "/api/loans/" + lost + "/write-off", """
                {"writtenOffOn":"2026-09-01","reason":"Gulsanam is gone"}""");
        String cancellation = "{\"cancelledOn\":\"2026-04-01\",\"reason\":\"Gulsanam is gone\"}";
        decide(lender, "/api/loans/" + parts + "/tranches/cancellation", cancellation);
        decide(lender, "/api/loans/" + parts + "/tranches/cancellation", cancellation);

        assertThat(shown(lender, application).path("reasonCode").asString()).isEqualTo("CANNOT_REPAY");
        assertThat(shown(lender, application).path("note").isNull()).isTrue();
        assertThat(file(lender, lost).path("writeOffReason").isNull()).isTrue();
        assertThat(file(lender, parts).at("/tranches/reason").isNull()).isTrue();
        assertThat(file(lender, parts).at("/tranches/cancelledMinor").asLong()).isEqualTo(25_000);
        assertThat(keys(her)).isZero();
        assertNoTrace();
        assertThat(submit(lender, her, UUID.randomUUID(), "A cow.").code()).isEqualTo("BORROWER_WITHDREW_CONSENT");
    }

    @Test
    void theSameTextAgainIsTheSameApplicationAndAnotherOneIsRefused() {
        Lender lender = Lender.founded(port);
        UUID her = PlayedGroupService.member();
        UUID id = planned(lender, her, "A cow.");
        assertThat(submit(lender, her, id, "A cow.").status()).isEqualTo(201);
        assertThat(submit(lender, her, id, "A goat.").code()).isEqualTo("APPLICATION_ID_REUSED");

        consumed(new Broker(lender.mfo()).send(Topics.GROUP, her, erased(her)));
        assertThat(submit(lender, her, id, "A cow.").status()).isEqualTo(201);
    }

    private void assertErased(Lender lender, UUID her, UUID application, UUID loan) {
        JsonNode rejected = shown(lender, application);
        assertThat(rejected.path("plan").isNull()).isTrue();
        assertThat(rejected.path("note").isNull()).isTrue();
        assertThat(rejected.path("principalMinor").asLong()).isEqualTo(125_000);
        JsonNode kept = file(lender, loan);
        assertThat(kept.toString()).doesNotContain(NAME, "sealed:");
        assertThat(kept.path("principalMinor").asLong()).isEqualTo(125_000);
        assertThat(kept.path("instalments").asInt()).isEqualTo(15);
        assertThat(keys(her)).isZero();
        assertNoTrace();
    }

    /** In no table, whether as text or as bytes. */
    private void assertNoTrace() {
        String bytes = HexFormat.of().formatHex(NAME.getBytes(StandardCharsets.UTF_8));
        List<@Nullable String> tables = jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
        assertThat(tables).contains("domain_event", "read_application", "read_history");
        for (@Nullable String table : tables) {
            assertThat(jdbc.sql("select cast(to_jsonb(t) as text) from \"" + table + "\" t")
                            .query(String.class)
                            .list())
                    .as(table)
                    .noneMatch(row -> row == null || row.contains(NAME) || row.contains(bytes));
        }
    }

    private long keys(UUID her) {
        return jdbc.sql("select count(*) from subject_key where subject_id = ?")
                .param(her)
                .query(Long.class)
                .single();
    }

    private static UUID planned(Lender lender, UUID her, String plan) {
        UUID id = UUID.randomUUID();
        assertThat(submit(lender, her, id, plan).status()).isEqualTo(201);
        return id;
    }

    private static Api.Answer submit(Lender lender, UUID her, UUID id, String plan) {
        String body = Api.application(id, "SEED", her, 125_000);
        return lender.officer()
                .post(Lender.APPLICATIONS, body.replace("\"purpose\"", "\"plan\":\"" + plan + "\",\"purpose\""));
    }

    private static void reject(Lender lender, UUID id, String note) {
        decide(lender, Lender.APPLICATIONS + "/" + id + "/reject", """
                {"rejectedOn":"2026-01-20","reasonCode":"CANNOT_REPAY","note":"%s"}""".formatted(note));
    }

    private static void decide(Lender lender, String path, String body) {
        Api.Answer answer = lender.manager().post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private static JsonNode shown(Lender lender, UUID id) {
        return lender.officer().get(Lender.APPLICATIONS + "/" + id).json();
    }

    private static JsonNode file(Lender lender, UUID id) {
        return lender.officer().get("/api/loans/" + id).json();
    }

    private static MemberErasedV1 erased(UUID her) {
        return new MemberErasedV1(her, LocalDate.of(2026, 3, 15));
    }

    private void consumed(UUID event) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("select count(*) from consumed_event where event_id = ?")
                                .param(event.toString())
                                .query(Long.class)
                                .single()
                        == 1);
    }
}
