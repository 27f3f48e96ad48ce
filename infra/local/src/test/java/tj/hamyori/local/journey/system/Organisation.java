package tj.hamyori.local.journey.system;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * An MFO made for one test class: two officers, a manager, an auditor, an interest-free product for anyone, lent from
 * 500 to 10,000 somoni; officers decide up to 2,000, managers up to 5,000.
 */
public final class Organisation {
    public static final String PRODUCT = "QARZ";
    public static final LocalDate BEGINS_ON = LocalDate.of(2025, 6, 1);
    public static final long OFFICER_LIMIT_MINOR = 200_000;
    public static final long MANAGER_LIMIT_MINOR = 500_000;
    private static final String PASSWORD = "hamyori-demo";
    private static final Duration ARRIVAL = Duration.ofSeconds(90);

    private final WholeSystem system;
    private final String mfo;
    private final Person everybody;

    public final Person officer;
    public final Person secondOfficer;
    public final Person manager;
    public final Person auditor;

    private Organisation(WholeSystem system, String mfo) {
        this.system = system;
        this.mfo = mfo;
        this.everybody = Person.everybodyAt(system, mfo);
        this.officer = joins("officer", "LOAN_OFFICER", List.of());
        this.secondOfficer = joins("second", "LOAN_OFFICER", List.of());
        this.manager = joins("manager", "BRANCH_MANAGER", List.of());
        this.auditor = joins("auditor", "AUDITOR", List.of());
    }

    /**
     * Founds one with its product.
     *
     * @param mfo a code nobody used yet in this system
     */
    public static Organisation founded(WholeSystem system, String mfo) {
        Organisation organisation = new Organisation(system, mfo);
        organisation.everybody.post("/api/loan-products", product()).as(201);
        return organisation;
    }

    public String mfo() {
        return mfo;
    }

    /** The command line's own token: all rights of this organisation. */
    public Person everybody() {
        return everybody;
    }

    private static Map<String, Object> product() {
        return Map.ofEntries(
                entry("code", PRODUCT),
                entry("name", "Қарзи ҳасана"),
                entry("kind", "INTEREST_FREE"),
                entry("currency", Circle.CURRENCY),
                entry("minPrincipalMinor", 50_000),
                entry("maxPrincipalMinor", 1_000_000),
                entry("minInstalments", 12),
                entry("maxInstalments", 24),
                entry("every", 1),
                entry("unit", "MONTH"),
                entry("eligibility", "ANYONE"),
                entry("officerLimitMinor", OFFICER_LIMIT_MINOR),
                entry("approverLimitMinor", MANAGER_LIMIT_MINOR),
                entry("instalmentMultipleMinor", 1),
                entry("validFrom", BEGINS_ON.toString()));
    }

    /** A new user of this organisation; her username begins with the organisation's code. */
    public Person joins(String name, String role, List<String> groups) {
        String username = mfo.toLowerCase(Locale.ROOT) + "-" + name;
        everybody
                .post(
                        "/api/users",
                        Map.of(
                                "username", username,
                                "password", PASSWORD,
                                "displayName", "Person " + name,
                                "roles", List.of(role),
                                "groups", groups))
                .as(201);
        return Person.named(system, mfo, username);
    }

    /** Registers these women and forms their group; the first is its treasurer. */
    public Circle forms(String name, List<String> women) {
        String groupId = UUID.randomUUID().toString();
        officer.post(
                        "/api/groups",
                        Map.of(
                                "groupId",
                                groupId,
                                "name",
                                name,
                                "formedOn",
                                BEGINS_ON.toString(),
                                "currency",
                                Circle.CURRENCY))
                .as(201);
        List<String> members = new ArrayList<>();
        for (String woman : women) {
            String memberId = registers(woman);
            members.add(memberId);
            officer.post(
                            "/api/groups/" + groupId + "/members",
                            Map.of("memberId", memberId, "admittedOn", BEGINS_ON.toString()))
                    .as(201);
        }
        officer.post(
                        "/api/groups/" + groupId + "/treasurer",
                        Map.of("memberId", members.getFirst(), "appointedOn", BEGINS_ON.toString()))
                .as(200);
        String suffix = groupId.substring(0, 8);
        return new Circle(
                groupId,
                List.copyOf(members),
                joins("treasurer-" + suffix, "TREASURER", List.of(groupId)),
                joins("keys-" + suffix, "TREASURER", List.of(groupId)));
    }

    private String registers(String woman) {
        return officer.post(
                        "/api/members",
                        Map.of(
                                "name",
                                        Map.of(
                                                "document",
                                                woman,
                                                "knownAs",
                                                woman.substring(0, woman.indexOf(' ')) + "-ҷон"),
                                "sex", "F",
                                "bornOn", "1987-03-19",
                                "district", "KT-02",
                                "phone", "+992 93 555 1234",
                                "consent", Map.of("on", BEGINS_ON.toString())))
                .as(201)
                .path("memberId")
                .asString();
    }

    /** An application for twelve monthly instalments as the officer sends it. */
    public static Map<String, Object> application(String memberId, String groupId, long principalMinor, LocalDate on) {
        Map<String, Object> application = new HashMap<>();
        application.put("applicationId", UUID.randomUUID().toString());
        application.put("productCode", PRODUCT);
        application.put("memberId", memberId);
        application.put("groupId", groupId);
        application.put("principalMinor", principalMinor);
        application.put("currency", Circle.CURRENCY);
        application.put("instalments", 12);
        application.put("purpose", "SEWING");
        application.put("submittedOn", on.toString());
        return application;
    }

    /** Submitted by the officer and endorsed by the treasurer on the same day; its id. */
    public String endorsed(Circle circle, int seat, long principalMinor, LocalDate on) {
        Map<String, Object> application = application(circle.members().get(seat), circle.groupId(), principalMinor, on);
        String id = officer.post("/api/loan-applications", application)
                .as(201)
                .path("applicationId")
                .asString();
        circle.treasurer()
                .post("/api/loan-applications/" + id + "/endorse", Map.of("endorsedOn", on.toString()))
                .as(200);
        return id;
    }

    /** From application to money in her hand, all on one day; the loan's id, once repayment-service has its account. */
    public String lends(Circle circle, int seat, long principalMinor, LocalDate on) {
        String loanId = disbursed(circle, seat, principalMinor, on);
        account(loanId, account -> !account.path("instalments").isEmpty());
        return loanId;
    }

    /** The same without waiting for the account. */
    public String disbursed(Circle circle, int seat, long principalMinor, LocalDate on) {
        String id = endorsed(circle, seat, principalMinor, on);
        String loanId = manager.post("/api/loan-applications/" + id + "/approve", Map.of("approvedOn", on.toString()))
                .as(200)
                .path("loanId")
                .asString();
        officer.post(
                        "/api/loans/" + loanId + "/disburse",
                        Map.of(
                                "disbursedOn", on.toString(),
                                "channel", "CASH",
                                "receivedBy", circle.members().get(seat)))
                .as(200);
        return loanId;
    }

    /** The loan's account today, as soon as it shows what is waited for. */
    public JsonNode account(String loanId, Predicate<JsonNode> arrived) {
        return await("account of loan " + loanId)
                .atMost(ARRIVAL)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> {
                            Reply reply = officer.get("/api/loan-accounts/" + loanId);
                            return reply.status() == 404 ? null : reply.as(200);
                        },
                        account -> account != null && arrived.test(account));
    }

    /** Runs a job to its end for this organisation. */
    public JsonNode runs(String job, LocalDate businessDate) {
        String runId = manager.post("/api/jobs/" + job + "/runs", Map.of("businessDate", businessDate.toString()))
                .content()
                .path("runId")
                .asString();
        assertThat(runId).isNotBlank();
        JsonNode run = await("run of the job " + job)
                .atMost(ARRIVAL)
                .until(() -> manager.get("/api/jobs/runs/" + runId).as(200), ended -> ended.hasNonNull("endedAt"));
        assertThat(run.path("status").asString()).as(run.toString()).isEqualTo("COMPLETED");
        return run;
    }
}
