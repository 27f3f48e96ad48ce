package tj.hamyori.group.batch.assesshouseholds;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.model.Household;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.ReceivedBy;
import tj.hamyori.group.model.Support;

/** The statement over all households and the model of one, on made-up lives. */
@RunningGroupService
class ChangedHouseholdsTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-08-31");
    private static final int DAYS = 500;
    private static final int MEMBERS = 400;
    private static final int LOOKS = 20;
    private static final int FACTS_AT_MOST = 8;

    private final String mfo = "RANDOM-" + UUID.randomUUID();
    private final Map<UUID, List<HouseholdFact>> households = new HashMap<>();

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ChangedHouseholds changed;

    /** These rows come from no event; a rebuild would not bring them back. */
    @AfterEach
    void forget() {
        transaction.executeWithoutResult(status -> households.keySet().forEach(member -> {
            jdbc.update("delete from household_fact where member_id = ?", member);
            jdbc.update("delete from member where member_id = ?", member);
        }));
    }

    @Test
    void saysOfEveryHouseholdWhatTheModelSays() {
        SplittableRandom random = new SplittableRandom(20_261_122);
        // One commit, as each waits for the disk; then what the server finds out by itself of rows that come slowly.
        transaction.executeWithoutResult(status -> {
            for (int member = 0; member < MEMBERS; member++) {
                store(UUID.randomUUID(), life(random));
            }
            jdbc.execute("analyze member, household_fact");
        });
        int abandoned = 0;
        for (int look = 0; look < LOOKS; look++) {
            LocalDate date = FIRST.plusDays(random.nextInt(DAYS + 200));
            Map<UUID, LocalDate> found = new HashMap<>();
            changed.asOf(date, mfo)
                    .forEach(one -> found.put(one.memberId(), Objects.requireNonNull(one.abandonedSince())));
            assertThat(found).as("on %s", date).isEqualTo(byTheModel(date));
            abandoned += found.size();
        }
        assertThat(abandoned).isGreaterThan(MEMBERS);
    }

    private Map<UUID, LocalDate> byTheModel(LocalDate date) {
        Map<UUID, LocalDate> abandoned = new HashMap<>();
        households.forEach((member, facts) -> {
            LocalDate since = Household.asOf(date, facts).since();
            if (since != null) {
                abandoned.put(member, since);
            }
        });
        return abandoned;
    }

    private static List<HouseholdFact> life(SplittableRandom random) {
        List<HouseholdFact> facts = new ArrayList<>();
        for (int number = random.nextInt(FACTS_AT_MOST); number > 0; number--) {
            facts.add(fact(random, facts, FIRST.plusDays(random.nextInt(DAYS))));
        }
        return facts;
    }

    private static HouseholdFact fact(SplittableRandom random, List<HouseholdFact> before, LocalDate on) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new HouseholdFact.HusbandEmigrated(on, "RU");
            case 2 -> new HouseholdFact.HusbandReturned(on);
            case 3 -> new HouseholdFact.Contact(on, "CALL");
            case 4 -> new HouseholdFact.Remittance(on, ReceivedBy.values()[random.nextInt(3)], null);
            default -> decision(random, before, on);
        };
    }

    private static HouseholdFact decision(SplittableRandom random, List<HouseholdFact> before, LocalDate on) {
        List<OpenQuestion> open = before.stream()
                .map(HouseholdFact::question)
                .filter(Objects::nonNull)
                .toList();
        return open.isEmpty()
                ? new HouseholdFact.Contact(on, "LETTER")
                : new HouseholdFact.Decided(
                        on, open.get(random.nextInt(open.size())), Support.values()[random.nextInt(2)]);
    }

    private void store(UUID member, List<HouseholdFact> facts) {
        households.put(member, facts);
        jdbc.update(
                "insert into member (member_id, mfo, sealed_person, sex, birth_year, consented_on)"
                        + " values (?, ?, 'c2VhbGVk', 'F', 1990, '2024-01-01')",
                member,
                mfo);
        for (int index = 0; index < facts.size(); index++) {
            store(member, facts.get(index), index);
        }
        // Money she received every day, all of it recorded by mistake: it changes nothing.
        for (int day = 0; day < DAYS; day += 50) {
            HouseholdFact mistaken = new HouseholdFact.Remittance(FIRST.plusDays(day), ReceivedBy.SELF, null);
            jdbc.update(
                    "update household_fact set withdrawn_at = now() where fact_id = ?", store(member, mistaken, day));
        }
    }

    /** Recorded one second after the other, in the order of the list. */
    private UUID store(UUID member, HouseholdFact fact, int second) {
        UUID factId = UUID.randomUUID();
        HouseholdFact.@Nullable Decided decided = fact instanceof HouseholdFact.Decided one ? one : null;
        OpenQuestion question = decided == null ? fact.question() : decided.about();
        jdbc.update(
                "insert into household_fact (fact_id, member_id, kind, happened_on, recorded_at, reached_her, question,"
                        + " question_on, sealed_fact) values (?, ?, ?, ?, ?, ?, ?, ?, 'c2VhbGVk')",
                factId,
                member,
                kind(fact),
                fact.on(),
                new Timestamp(1_000L * second),
                reachedHer(fact),
                question == null ? null : question.kind().name(),
                decided == null ? null : decided.about().on());
        return factId;
    }

    private static String kind(HouseholdFact fact) {
        return switch (fact) {
            case HouseholdFact.HusbandEmigrated left -> "HUSBAND_EMIGRATED";
            case HouseholdFact.HusbandReturned back -> "HUSBAND_RETURNED";
            case HouseholdFact.Remittance money -> "REMITTANCE";
            case HouseholdFact.Contact call -> "CONTACT";
            case HouseholdFact.CivilStatusStated status -> "CIVIL_STATUS";
            case HouseholdFact.Decided decided -> "DECISION";
        };
    }

    private static boolean reachedHer(HouseholdFact fact) {
        return switch (fact) {
            case HouseholdFact.Remittance money -> money.receivedBy() == ReceivedBy.SELF;
            case HouseholdFact.Decided decided -> decided.found() == Support.REACHED_HER;
            default -> false;
        };
    }
}
