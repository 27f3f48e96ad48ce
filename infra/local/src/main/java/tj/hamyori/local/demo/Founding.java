package tj.hamyori.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;

/** The first weeks: products, members with their households' facts, groups with treasurer and second key-holder. */
final class Founding {

    static final LocalDate BEGINS_ON = LocalDate.of(2025, 5, 1);
    static final String INTEREST_FREE = "QARZI-HASANA";
    static final String START_UP = "OGHOZ";

    private final Ports ports;
    private final Cast cast;

    Founding(Ports ports, Cast cast) {
        this.ports = ports;
        this.cast = cast;
    }

    void defineProducts(Actor admin) {
        Map<String, Object> interestFree = product(INTEREST_FREE, "Қарзи ҳасана", "INTEREST_FREE");
        interestFree.put("eligibility", "MIGRANT_HOUSEHOLD");
        admin.does(Part.LOAN, "/api/loan-products", interestFree);
        Map<String, Object> startUp = product(START_UP, "Оғози кор", "STARTUP_MICROLOAN");
        startUp.put("interestMethod", "DECLINING_BALANCE");
        startUp.put("annualRatePercent", "15.00");
        startUp.put("amortisation", "EQUAL_INSTALMENT");
        startUp.put("eligibility", "ANYONE");
        admin.does(Part.LOAN, "/api/loan-products", startUp);
    }

    private static Map<String, Object> product(String code, String name, String kind) {
        Map<String, Object> product = new LinkedHashMap<>();
        product.put("code", code);
        product.put("name", name);
        product.put("kind", kind);
        product.put("currency", Group.CURRENCY);
        product.put("minPrincipalMinor", 50_000);
        product.put("maxPrincipalMinor", 1_000_000);
        product.put("minInstalments", 12);
        product.put("maxInstalments", 24);
        product.put("every", 1);
        product.put("unit", "MONTH");
        product.put("officerLimitMinor", 200_000);
        product.put("approverLimitMinor", 1_000_000);
        product.put("instalmentMultipleMinor", 100);
        product.put("nonWorkingDays", "NEXT_WORKING_DAY");
        product.put("calendar", "TJ");
        product.put("validFrom", BEGINS_ON.toString());
        return product;
    }

    Group found(Cast.Circle circle, Actor admin, Actor officer) {
        String groupId = Ids.of("group", cast.mfo(), circle.name());
        officer.does(
                Part.GROUP,
                "/api/groups",
                Map.of(
                        "groupId", groupId,
                        "name", circle.name(),
                        "district", circle.district(),
                        "formedOn", BEGINS_ON.toString(),
                        "currency", Group.CURRENCY));
        List<String> members = new ArrayList<>();
        for (int seat = 0; seat < circle.women().size(); seat++) {
            String memberId = register(circle, seat, officer);
            members.add(memberId);
            officer.does(
                    Part.GROUP,
                    "/api/groups/" + groupId + "/members",
                    Map.of("memberId", memberId, "admittedOn", BEGINS_ON.toString()));
        }
        officer.does(
                Part.GROUP,
                "/api/groups/" + groupId + "/treasurer",
                Map.of("memberId", members.getFirst(), "appointedOn", BEGINS_ON.toString()));
        return new Group(
                groupId,
                members,
                signIn(admin, circle, groupId, "treasurer", circle.women().getFirst()),
                signIn(admin, circle, groupId, "keyholder", circle.women().getLast()));
    }

    private Actor signIn(Actor admin, Cast.Circle circle, String groupId, String job, String displayName) {
        String username = job + "-" + circle.district().toLowerCase(java.util.Locale.ROOT);
        admin.does(
                Part.IDENTITY,
                "/api/users",
                Map.of(
                        "username",
                        username,
                        "password",
                        DemoCommand.PASSWORD,
                        "displayName",
                        displayName,
                        "roles",
                        List.of("TREASURER"),
                        "groups",
                        List.of(groupId)));
        return new Actor(ports, cast.mfo(), username);
    }

    private String register(Cast.Circle circle, int seat, Actor officer) {
        String memberId = Ids.of("member", cast.mfo(), circle.name(), Integer.toString(seat));
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("memberId", memberId);
        member.put("name", Map.of("document", circle.women().get(seat)));
        member.put("sex", "F");
        member.put("bornOn", LocalDate.of(1969 + 5 * seat, 3 + seat, 7 + seat).toString());
        member.put("district", circle.district());
        member.put("consent", Map.of("on", BEGINS_ON.toString()));
        if (husbandIsAway(seat)) {
            LocalDate left = BEGINS_ON.minusMonths(14L + seat);
            member.put("husbandEmigration", Map.of("on", left.toString(), "country", "RU"));
        }
        officer.does(Part.GROUP, "/api/members", member);
        if (husbandIsAway(seat)) {
            household(memberId, seat, officer);
        }
        return memberId;
    }

    /** Five of seven: the programme is for women of migrant households. */
    private static boolean husbandIsAway(int seat) {
        return seat != 2 && seat != 5;
    }

    /** Some still receive money, some have not for long, for some the in-laws take it. */
    private static void household(String memberId, int seat, Actor officer) {
        String path = "/api/members/" + memberId;
        LocalDate lastMonth = BEGINS_ON.minusMonths(1);
        switch (seat) {
            case 0, 6 ->
                officer.does(
                        Part.GROUP,
                        path + "/remittances",
                        Map.of(
                                "receivedOn",
                                lastMonth.toString(),
                                "amountMinor",
                                150_000,
                                "currency",
                                "RUB",
                                "receivedBy",
                                "SELF"));
            case 1 ->
                officer.does(
                        Part.GROUP,
                        path + "/remittances",
                        Map.of("receivedOn", lastMonth.toString(), "receivedBy", "IN_LAWS"));
            case 3 -> officer.does(Part.GROUP, path + "/contacts", Map.of("on", lastMonth.toString(), "kind", "CALL"));
            default ->
                officer.does(
                        Part.GROUP,
                        path + "/civil-status",
                        Map.of("on", lastMonth.toString(), "status", "HUSBAND_ABSENT"));
        }
    }
}
