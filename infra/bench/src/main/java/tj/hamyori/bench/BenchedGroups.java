package tj.hamyori.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import tj.hamyori.local.client.Api;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Groups of twenty women, each with a loan of hers; one person records their meetings, another verifies them. */
final class BenchedGroups implements AutoCloseable {

    static final int WOMEN = 20;
    private static final String MFO = "BENCH";
    private static final String CURRENCY = "TJS";
    private static final LocalDate FORMED_ON = LocalDate.of(2025, 1, 10);
    private static final LocalDate LENT_ON = LocalDate.of(2025, 2, 10);
    private static final long PRINCIPAL_MINOR = 1_000_000;
    private static final long REPAID_MINOR = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api recorder;
    private final Api verifier;
    private final List<Group> groups = new ArrayList<>();

    private BenchedGroups(Api recorder, Api verifier) {
        this.recorder = recorder;
        this.verifier = verifier;
    }

    /** @param meetings held so far; each is on a day of its own */
    private record Group(UUID id, List<UUID> women, List<UUID> loans, AtomicInteger meetings) {}

    record Meeting(UUID id, LocalDate heldOn) {}

    static BenchedGroups founded(Ports ports, int count) {
        Api everybody = Api.ofMfo(ports, MFO);
        post(
                everybody,
                Part.IDENTITY,
                "/api/users",
                Map.of(
                        "username",
                        "bench-manager",
                        "password",
                        "hamyori-bench",
                        "displayName",
                        "Second person",
                        "roles",
                        List.of("BRANCH_MANAGER"),
                        "groups",
                        List.of()));
        BenchedGroups founded = new BenchedGroups(everybody, Api.ofPerson(ports, MFO, "bench-manager"));
        define(everybody);
        for (int group = 0; group < count; group++) {
            founded.groups.add(founded.found());
        }
        return founded;
    }

    private static void define(Api everybody) {
        post(
                everybody,
                Part.LOAN,
                "/api/loan-products",
                Map.ofEntries(
                        Map.entry("code", "QARZ"),
                        Map.entry("name", "Қарзи ҳасана"),
                        Map.entry("kind", "INTEREST_FREE"),
                        Map.entry("currency", CURRENCY),
                        Map.entry("minPrincipalMinor", PRINCIPAL_MINOR),
                        Map.entry("maxPrincipalMinor", PRINCIPAL_MINOR),
                        Map.entry("minInstalments", 12),
                        Map.entry("maxInstalments", 24),
                        Map.entry("every", 1),
                        Map.entry("unit", "MONTH"),
                        Map.entry("eligibility", "ANYONE"),
                        Map.entry("officerLimitMinor", PRINCIPAL_MINOR),
                        Map.entry("approverLimitMinor", PRINCIPAL_MINOR),
                        Map.entry("instalmentMultipleMinor", 1),
                        Map.entry("validFrom", FORMED_ON.toString())));
    }

    List<UUID> loans(int group) {
        return groups.get(group).loans();
    }

    /** Twenty women came and each handed something over for her loan. */
    Meeting record(int group) {
        Group hers = groups.get(group);
        Meeting meeting =
                new Meeting(UUID.randomUUID(), LENT_ON.plusDays(hers.meetings().incrementAndGet()));
        post(
                recorder,
                Part.GROUP,
                "/api/groups/" + hers.id() + "/meetings",
                Map.of(
                        "meetingId", meeting.id(),
                        "heldOn", meeting.heldOn().toString(),
                        "attendance",
                                hers.women().stream()
                                        .map(woman -> Map.of("memberId", woman, "status", "PRESENT"))
                                        .toList(),
                        "openingCountMinor", 0,
                        "closingCountMinor", 0,
                        "currency", CURRENCY,
                        "repayments",
                                IntStream.range(0, WOMEN)
                                        .mapToObj(seat -> Map.of(
                                                "memberId", hers.women().get(seat),
                                                "loanId", hers.loans().get(seat),
                                                "amountMinor", REPAID_MINOR))
                                        .toList(),
                        "handedToLender", Map.of("amountMinor", REPAID_MINOR * WOMEN)));
        return meeting;
    }

    /** @return the day of the meeting, which is that of its repayments */
    LocalDate verify(int group, Meeting meeting) {
        post(
                verifier,
                Part.GROUP,
                "/api/groups/" + groups.get(group).id() + "/meetings/" + meeting.id() + "/verify",
                Map.of("verifiedOn", meeting.heldOn().toString(), "countedMinor", 0));
        return meeting.heldOn();
    }

    private Group found() {
        UUID group = UUID.randomUUID();
        post(
                recorder,
                Part.GROUP,
                "/api/groups",
                Map.of("groupId", group, "name", "Умед", "formedOn", FORMED_ON.toString(), "currency", CURRENCY));
        List<UUID> women = new ArrayList<>();
        for (int seat = 0; seat < WOMEN; seat++) {
            women.add(admitted(group));
        }
        post(
                recorder,
                Part.GROUP,
                "/api/groups/" + group + "/treasurer",
                Map.of("memberId", women.getFirst(), "appointedOn", FORMED_ON.toString()));
        List<UUID> loans = women.stream().map(woman -> lent(group, woman)).toList();
        return new Group(group, women, loans, new AtomicInteger());
    }

    private UUID admitted(UUID group) {
        UUID woman = UUID.randomUUID();
        post(
                recorder,
                Part.GROUP,
                "/api/members",
                Map.of(
                        "memberId",
                        woman,
                        "name",
                        Map.of("document", "Раҳимова Гулнора"),
                        "sex",
                        "F",
                        "bornOn",
                        "1987-03-08",
                        "consent",
                        Map.of("on", FORMED_ON.toString())));
        post(
                recorder,
                Part.GROUP,
                "/api/groups/" + group + "/members",
                Map.of("memberId", woman, "admittedOn", FORMED_ON.toString()));
        return woman;
    }

    private UUID lent(UUID group, UUID woman) {
        UUID application = UUID.randomUUID();
        post(
                recorder,
                Part.LOAN,
                "/api/loan-applications",
                Map.of(
                        "applicationId", application,
                        "productCode", "QARZ",
                        "memberId", woman,
                        "groupId", group,
                        "principalMinor", PRINCIPAL_MINOR,
                        "currency", CURRENCY,
                        "instalments", 12,
                        "purpose", "SEWING",
                        "submittedOn", LENT_ON.toString()));
        String path = "/api/loan-applications/" + application;
        post(recorder, Part.LOAN, path + "/endorse", Map.of("endorsedOn", LENT_ON.toString()));
        UUID loan =
                UUID.fromString(post(verifier, Part.LOAN, path + "/approve", Map.of("approvedOn", LENT_ON.toString()))
                        .path("loanId")
                        .asString());
        post(
                recorder,
                Part.LOAN,
                "/api/loans/" + loan + "/disburse",
                Map.of("disbursedOn", LENT_ON.toString(), "channel", "CASH", "receivedBy", woman));
        return loan;
    }

    private static JsonNode post(Api api, Part part, String path, Map<String, ?> content) {
        return api.post(part, path, JSON.valueToTree(content));
    }

    @Override
    public void close() {
        recorder.close();
        verifier.close();
    }
}
