package tj.hamyori.loan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.loan.Api;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.testing.tokens.TestTokens;

/**
 * An organisation of its own for one test, with the product SEED and one group, whose people bring loans over the API
 * to where a read model is to show them.
 *
 * @param mfo code no other test has
 * @param group id of the group gulnora is treasurer of
 */
public record Lender(int port, String mfo, UUID group) {

    public static final String APPLICATIONS = "/api/loan-applications";

    public static Lender founded(int port) {
        String code = "R" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        Lender lender = new Lender(port, code, UUID.randomUUID());
        accepted(lender.admin().defineProduct("SEED", ""));
        return lender;
    }

    public Api admin() {
        return Api.as(port, "admin", mfo, "MFO_ADMIN");
    }

    public Api officer() {
        return Api.as(port, "nilufar", mfo, "LOAN_OFFICER");
    }

    public Api manager() {
        return Api.as(port, "farzona", mfo, "BRANCH_MANAGER");
    }

    public Api treasurer() {
        return Api.as(port, TestTokens.of("gulnora").mfo(mfo).roles("TREASURER").groups(group));
    }

    /** A new member's application of this day (ISO) through no group. */
    public UUID applied(String on) {
        return applied(PlayedGroupService.member(), on, null);
    }

    /** This member's application of 15 January 2026, through the group where one is given. */
    public UUID applied(UUID member, @Nullable UUID through) {
        return applied(member, "2026-01-15", through);
    }

    private UUID applied(UUID member, String on, @Nullable UUID through) {
        UUID id = UUID.randomUUID();
        if (through != null) {
            PlayedGroupService.joins(member, through);
        }
        String application = Api.application(id, "SEED", member, 125_000).replace("\"2026-01-15\"", "\"" + on + "\"");
        accepted(officer()
                .post(
                        APPLICATIONS,
                        through == null
                                ? application
                                : application.replace(
                                        "\"instalments\"", "\"groupId\":\"" + through + "\",\"instalments\"")));
        return id;
    }

    /** Applied for through no group on 15 January 2026 and approved on the 20th. */
    public UUID approved(UUID member) {
        UUID id = applied(member, null);
        accepted(manager().approve(id));
        return id;
    }

    /** Approved, and handed over on 21 January 2026. */
    public UUID disbursed(UUID member) {
        UUID id = approved(member);
        accepted(officer().disburse(id, member));
        return id;
    }

    /**
     * A loan of the product HOUSE: 1,000.00 at once on 21 January 2026, 250.00 planned for 1 March. Where it goes on,
     * 100.00 of that are handed over then and the rest is cancelled on 1 April.
     */
    public UUID begunInTranches(UUID member, boolean goesOn) {
        accepted(admin().defineProduct("HOUSE", ",\"maxTranches\":3"));
        UUID id = UUID.randomUUID();
        accepted(officer().submit(id, "HOUSE", member));
        accepted(manager().post(APPLICATIONS + "/" + id + "/approve", """
                {"approvedOn":"2026-01-20","tranches":[{"on":"2026-01-21","amountMinor":100000},
                 {"on":"2026-03-01","amountMinor":25000}]}"""));
        accepted(officer().disburse(id, member));
        if (goesOn) {
            accepted(officer().post("/api/loans/" + id + "/tranches", tranche(member, UUID.randomUUID(), 10_000)));
            accepted(officer().post("/api/loans/" + id + "/tranches/cancellation", """
                    {"cancelledOn":"2026-04-01","reason":"ROOF_DONE"}"""));
        }
        return id;
    }

    /** Handed over on 1 March 2026. */
    public static String tranche(UUID member, UUID id, long amountMinor) {
        return """
                {"trancheId":"%s","disbursedOn":"2026-03-01","amountMinor":%d,"channel":"CASH",
                 "receivedBy":"%s"}""".formatted(id, amountMinor, member);
    }

    /** Applied for through the group on 15 January 2026, endorsed on the 18th and approved on the 20th. */
    public UUID approvedThroughGroup(UUID member) {
        UUID id = applied(member, group);
        endorse(id);
        accepted(manager().approve(id));
        return id;
    }

    public void endorse(UUID id) {
        accepted(treasurer().post(APPLICATIONS + "/" + id + "/endorse", "{\"endorsedOn\":\"2026-01-18\"}"));
    }

    public void reject(UUID id) {
        accepted(manager().post(APPLICATIONS + "/" + id + "/reject", """
                {"rejectedOn":"2026-01-20","reasonCode":"CANNOT_REPAY","note":"Too many debts."}"""));
    }

    public void withdraw(UUID id) {
        accepted(officer().post(APPLICATIONS + "/" + id + "/withdraw", "{\"withdrawnOn\":\"2026-01-21\"}"));
    }

    /** Fifteen instalments from 10 April 2026 on. */
    public void reschedule(UUID id) {
        accepted(manager().post("/api/loans/" + id + "/reschedule", """
                {"decidedOn":"2026-03-01","reason":"ILLNESS","instalments":15,"firstDueOn":"2026-04-10"}"""));
    }

    /** All loans of this group by three months, decided on 1 June 2026. */
    public UUID postpone(UUID postponed) {
        UUID id = UUID.randomUUID();
        accepted(manager().post("/api/postponements", """
                {"postponementId":"%s","groupId":"%s","months":3,"decidedOn":"2026-06-01","reason":"FLOOD"}""".formatted(id, postponed)));
        return id;
    }

    public void writeOff(UUID id) {
        accepted(manager().post("/api/loans/" + id + "/write-off", """
                {"writtenOffOn":"2026-09-01","reason":"BUSINESS_FAILED"}"""));
    }

    /** Asserts that this path answers exactly this JSON, whatever the order of its fields. */
    public static void assertAnswer(Api asking, String path, String expected) {
        Api.Answer answer = asking.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json()).isEqualTo(new Api.Answer(200, expected).json());
    }

    /** The JSON of a page with these entries and none after it. */
    public static String lastPage(String... items) {
        return "{\"items\":[" + String.join(",", items) + "],\"next\":null}";
    }

    private static void accepted(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
    }
}
