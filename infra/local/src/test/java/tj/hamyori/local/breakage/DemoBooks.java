package tj.hamyori.local.breakage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tj.hamyori.local.journey.system.Person;
import tj.hamyori.local.journey.system.WholeSystem;
import tools.jackson.databind.JsonNode;

/**
 * What the demo leaves in the books of its two organisations, without anything that is new each time.
 *
 * @param accounts status, balances and repayments (date, amount, channel, reversed or not) of each loan by its id
 * @param quality the figures at the end, of each organisation
 * @param reports the frozen reports, organisation and date of each
 * @param groups what each group has, by its id
 */
record DemoBooks(
        Map<String, String> accounts,
        Map<String, JsonNode> quality,
        List<String> reports,
        Map<String, GroupsBooks> groups) {
    /** Minor units: saved, in the box, missing or too much, with the officer. */
    record GroupsBooks(long savings, long cash, long differences, long inTransit) {}

    private static final String LAST_DAY = "2026-10-31";

    static DemoBooks of(WholeSystem system) {
        Map<String, String> accounts = new TreeMap<>();
        Map<String, JsonNode> quality = new TreeMap<>();
        List<String> reports = new ArrayList<>();
        Map<String, GroupsBooks> groups = new TreeMap<>();
        for (String mfo : List.of("ORIYON", "DILSUZ")) {
            Person everybody = Person.everybodyAt(system, mfo);
            items(everybody, "/api/loans?limit=100").forEach(loan -> {
                String id = loan.path("loanId").asString();
                accounts.put(
                        id,
                        account(everybody
                                .get("/api/loan-accounts/" + id + "?asOf=" + LAST_DAY)
                                .as(200)));
            });
            quality.put(
                    mfo,
                    everybody
                            .get("/api/portfolio-quality?asOf=" + LAST_DAY)
                            .as(200)
                            .path("currencies"));
            items(everybody, "/api/portfolio-reports?limit=100")
                    .map(report -> report.path("mfo").asString() + " "
                            + report.path("asOf").asString())
                    .forEach(reports::add);
            items(everybody, "/api/groups?limit=100")
                    .map(group -> group.path("groupId").asString())
                    .forEach(id -> groups.put(id, books(everybody, id)));
        }
        return new DemoBooks(accounts, quality, reports.stream().sorted().toList(), groups);
    }

    private static GroupsBooks books(Person person, String groupId) {
        JsonNode books = person.get("/api/groups/" + groupId + "/ledger?asOf=" + LAST_DAY)
                .as(200);
        return new GroupsBooks(
                books.path("savingsMinor").asLong(),
                books.path("cashMinor").asLong(),
                books.path("differencesMinor").asLong(),
                books.path("inTransitMinor").asLong());
    }

    private static Stream<JsonNode> items(Person person, String path) {
        JsonNode page = person.get(path).as(200);
        if (page.hasNonNull("next")) {
            throw new IllegalStateException("more than one page under " + path);
        }
        return page.path("items").valueStream();
    }

    private static String account(JsonNode account) {
        List<String> transactions = account.path("transactions")
                .valueStream()
                .map(entry -> entry.path("paidOn").asString() + " "
                        + entry.path("channel").asString() + " "
                        + entry.path("amountMinor").asLong()
                        + (entry.path("reversedBy").isNull() ? "" : " reversed"))
                .sorted()
                .toList();
        return account.path("status").asString() + " open "
                + account.path("outstandingPrincipalMinor").asLong() + " credit "
                + account.path("creditMinor").asLong() + " " + transactions;
    }
}
