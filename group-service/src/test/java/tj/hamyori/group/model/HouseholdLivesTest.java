package tj.hamyori.group.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole lives, a line each, asked about the last day on which the answer is one and the first on which it is another.
 * A life is told in signs: LEFT, BACK, SENT (to her own hands), TOOK (in-laws), OTHER (somebody else took it), CALL,
 * WIDOW, DIVORCED, CALLED (divorced, not dissolved), and REACHED or NOTHING for what an officer found on that day about
 * the last question before it.
 */
class HouseholdLivesTest {

    @ParameterizedTest(name = "{0} as of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # the husband never left, whatever else is recorded
            SENT 2024-01-01                                              | 2026-01-01 | neither |            | 0
            DIVORCED 2024-01-01                                          | 2026-01-01 | neither |            | 0
            CALL 2025-01-01                                              | 2026-01-01 | neither |            | 0
            # never any money: counted from the departure
            LEFT 2025-03-10                                              | 2025-09-09 | migrant |            | 0
            LEFT 2025-03-10                                              | 2025-09-10 | left    | 2025-09-10 | 0
            LEFT 2025-03-10                                              | 2029-09-10 | left    | 2025-09-10 | 0
            # months that end later than the sixth after them: its last day, leap years included
            LEFT 2024-01-01 SENT 2025-08-31                              | 2026-02-27 | migrant |            | 0
            LEFT 2024-01-01 SENT 2025-08-31                              | 2026-02-28 | left    | 2026-02-28 | 0
            LEFT 2024-01-01 SENT 2025-08-30                              | 2026-02-28 | left    | 2026-02-28 | 0
            LEFT 2024-01-01 SENT 2025-08-29                              | 2026-02-28 | left    | 2026-02-28 | 0
            LEFT 2024-01-01 SENT 2025-08-28                              | 2026-02-27 | migrant |            | 0
            LEFT 2022-01-01 SENT 2023-08-31                              | 2024-02-28 | migrant |            | 0
            LEFT 2022-01-01 SENT 2023-08-31                              | 2024-02-29 | left    | 2024-02-29 | 0
            LEFT 2022-01-01 SENT 2023-08-30                              | 2024-02-29 | left    | 2024-02-29 | 0
            LEFT 2022-01-01 SENT 2023-08-28                              | 2024-02-28 | left    | 2024-02-28 | 0
            LEFT 2022-01-01 SENT 2024-02-29                              | 2024-08-28 | migrant |            | 0
            LEFT 2022-01-01 SENT 2024-02-29                              | 2024-08-29 | left    | 2024-08-29 | 0
            LEFT 2024-01-01 SENT 2025-03-31                              | 2025-09-29 | migrant |            | 0
            LEFT 2024-01-01 SENT 2025-03-31                              | 2025-09-30 | left    | 2025-09-30 | 0
            LEFT 2024-01-01 SENT 2025-05-31                              | 2025-11-30 | left    | 2025-11-30 | 0
            LEFT 2024-01-01 SENT 2025-12-31                              | 2026-06-30 | left    | 2026-06-30 | 0
            # money on the very day six months are completed begins them anew; the day after it ends what began
            LEFT 2025-01-10 SENT 2025-07-10                              | 2025-07-10 | migrant |            | 0
            LEFT 2025-01-10 SENT 2025-07-11                              | 2025-07-10 | left    | 2025-07-10 | 0
            LEFT 2025-01-10 SENT 2025-07-11                              | 2025-07-11 | migrant |            | 0
            LEFT 2025-01-10 SENT 2025-07-11                              | 2026-01-10 | migrant |            | 0
            LEFT 2025-01-10 SENT 2025-07-11                              | 2026-01-11 | left    | 2026-01-11 | 0
            # of several remittances the last; told in any order
            LEFT 2025-01-10 SENT 2025-05-01 SENT 2025-02-01              | 2025-10-31 | migrant |            | 0
            LEFT 2025-01-10 SENT 2025-05-01 SENT 2025-02-01              | 2025-11-01 | left    | 2025-11-01 | 0
            # he came back: no migrant household; money from the first absence does not count for the second
            LEFT 2024-01-10 BACK 2024-12-01                              | 2024-11-30 | left    | 2024-07-10 | 0
            LEFT 2024-01-10 BACK 2024-12-01                              | 2024-12-01 | neither |            | 0
            LEFT 2024-01-10 BACK 2024-12-01                              | 2026-12-01 | neither |            | 0
            LEFT 2024-01-10 BACK 2024-12-01 LEFT 2025-03-01              | 2025-08-31 | migrant |            | 0
            LEFT 2024-01-10 BACK 2024-12-01 LEFT 2025-03-01              | 2025-09-01 | left    | 2025-09-01 | 0
            LEFT 2024-01-10 SENT 2024-11-01 BACK 2024-12-01 LEFT 2024-12-15 | 2025-06-14 | migrant |         | 0
            LEFT 2024-01-10 SENT 2024-11-01 BACK 2024-12-01 LEFT 2024-12-15 | 2025-06-15 | left | 2025-06-15 | 0
            # two departures without a return are one absence
            LEFT 2025-01-10 LEFT 2025-06-01                              | 2025-07-10 | left    | 2025-07-10 | 0
            # money that in-laws took, and contact without money, are asked about; the months run on meanwhile
            LEFT 2025-01-10 TOOK 2025-05-01                              | 2025-07-09 | migrant |            | 0
            LEFT 2025-01-10 TOOK 2025-05-01                              | 2025-07-10 | left    | 2025-07-10 | 1
            LEFT 2025-01-10 SENT 2025-03-01 TOOK 2025-05-01              | 2025-09-01 | left    | 2025-09-01 | 1
            LEFT 2025-01-10 TOOK 2025-05-01 SENT 2025-06-01              | 2025-12-01 | left    | 2025-12-01 | 0
            LEFT 2025-01-10 OTHER 2025-05-01 CALL 2025-06-01             | 2025-07-10 | left    | 2025-07-10 | 2
            LEFT 2025-01-10 CALL 2025-06-01 CALL 2025-06-01              | 2025-07-10 | left    | 2025-07-10 | 1
            LEFT 2025-01-10 CALL 2025-07-11                              | 2025-07-10 | left    | 2025-07-10 | 0
            LEFT 2025-01-10 CALL 2025-07-11                              | 2025-07-11 | left    | 2025-07-10 | 1
            # decided: seen from the day of the decision on, counted from the day of the fact
            LEFT 2025-01-10 TOOK 2025-05-01 REACHED 2025-08-01           | 2025-07-31 | left    | 2025-07-10 | 1
            LEFT 2025-01-10 TOOK 2025-05-01 REACHED 2025-08-01           | 2025-08-01 | migrant |            | 0
            LEFT 2025-01-10 TOOK 2025-05-01 REACHED 2025-08-01           | 2025-10-31 | migrant |            | 0
            LEFT 2025-01-10 TOOK 2025-05-01 REACHED 2025-08-01           | 2025-11-01 | left    | 2025-11-01 | 0
            LEFT 2025-01-10 TOOK 2025-05-01 NOTHING 2025-08-01           | 2025-08-01 | left    | 2025-07-10 | 0
            LEFT 2025-01-10 CALL 2025-05-01 NOTHING 2025-08-01           | 2025-08-01 | left    | 2025-07-10 | 0
            # a decision settles its own question only: what comes later is asked anew
            LEFT 2025-01-10 CALL 2025-05-01 NOTHING 2025-08-01 CALL 2025-09-01 | 2025-09-01 | left | 2025-07-10 | 1
            LEFT 2025-01-10 TOOK 2025-05-01 NOTHING 2025-06-01 SENT 2025-06-15 | 2025-12-15 | left | 2025-12-15 | 0
            # of two decisions the later one
            LEFT 2025-01-10 TOOK 2025-05-01 REACHED 2025-08-01 NOTHING 2025-08-02 | 2025-08-02 | left | 2025-07-10 | 0
            LEFT 2025-01-10 TOOK 2025-05-01 NOTHING 2025-08-01 REACHED 2025-08-02 | 2025-08-02 | migrant | | 0
            # unknown whereabouts, and what is on paper, change nothing
            LEFT 2025-01-10 WIDOW 2025-03-01                             | 2025-07-09 | migrant |            | 0
            LEFT 2025-01-10 WIDOW 2025-03-01                             | 2025-07-10 | left    | 2025-07-10 | 0
            LEFT 2025-01-10 DIVORCED 2025-03-01                          | 2025-07-10 | left    | 2025-07-10 | 0
            LEFT 2025-01-10 CALLED 2025-03-01                            | 2025-07-10 | left    | 2025-07-10 | 0
            LEFT 2025-01-10 DIVORCED 2025-03-01 SENT 2025-04-01          | 2025-07-10 | migrant |            | 0
            """)
    void saysOfALife(String life, LocalDate asOf, String category, @Nullable LocalDate since, int open) {
        Household household = Household.asOf(asOf, facts(life));

        assertThat(household.abandoned()).isEqualTo(category.equals("left"));
        assertThat(household.migrantHousehold()).isEqualTo(!category.equals("neither"));
        assertThat(household.since()).isEqualTo(since);
        assertThat(household.needsDecision()).hasSize(open);
    }

    @ParameterizedTest(name = "{0} as of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DIVORCED 2024-01-01                                          | 2026-01-01 |
            LEFT 2025-01-10                                              | 2025-02-01 | HusbandEmigrated 2025-01-10
            LEFT 2024-01-10 SENT 2024-02-01 BACK 2024-12-01              | 2025-01-01 | HusbandReturned 2024-12-01
            # an earlier absence, an earlier remittance and what is on paper are evidence, but decide nothing
            LEFT 2023-01-10 SENT 2023-02-01 BACK 2023-12-01 LEFT 2025-01-10 SENT 2025-03-01 SENT 2025-04-01 \
            CALLED 2025-05-01 CALL 2025-06-01 | 2025-11-01 | HusbandEmigrated 2025-01-10, Remittance 2025-04-01, \
            Contact 2025-06-01
            LEFT 2025-01-10 TOOK 2025-05-01 REACHED 2025-08-01           | 2025-11-01 | HusbandEmigrated 2025-01-10, \
            Remittance 2025-05-01, Decided 2025-08-01
            """)
    void restsOn(String life, LocalDate asOf, @Nullable String grounds) {
        List<HouseholdFact> facts = facts(life);

        Household household = Household.asOf(asOf, facts);

        assertThat(household.grounds().stream()
                        .map(fact -> fact.getClass().getSimpleName() + " " + fact.on())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(grounds == null ? "" : grounds.replaceAll("\\s+", " "));
        assertThat(household.evidence()).containsExactlyElementsOf(facts);
    }

    private static List<HouseholdFact> facts(String life) {
        String[] words = life.split("\\s+");
        List<HouseholdFact> facts = new ArrayList<>();
        for (int at = 0; at < words.length; at += 2) {
            facts.add(fact(words[at], LocalDate.parse(words[at + 1]), facts));
        }
        return facts;
    }

    private static HouseholdFact fact(String sign, LocalDate on, List<HouseholdFact> before) {
        return switch (sign) {
            case "LEFT" -> new HouseholdFact.HusbandEmigrated(on, null);
            case "BACK" -> new HouseholdFact.HusbandReturned(on);
            case "SENT" -> new HouseholdFact.Remittance(on, ReceivedBy.SELF, null);
            case "TOOK" -> new HouseholdFact.Remittance(on, ReceivedBy.IN_LAWS, null);
            case "OTHER" -> new HouseholdFact.Remittance(on, ReceivedBy.OTHER, null);
            case "CALL" -> new HouseholdFact.Contact(on, "CALL");
            case "WIDOW" -> new HouseholdFact.CivilStatusStated(on, CivilStatus.WIDOWED);
            case "DIVORCED" -> new HouseholdFact.CivilStatusStated(on, CivilStatus.DIVORCED);
            case "CALLED" -> new HouseholdFact.CivilStatusStated(on, CivilStatus.CALLED_DIVORCED_NOT_DISSOLVED);
            case "REACHED" -> new HouseholdFact.Decided(on, lastQuestion(before), Support.REACHED_HER);
            case "NOTHING" -> new HouseholdFact.Decided(on, lastQuestion(before), Support.DID_NOT_REACH_HER);
            default -> throw new IllegalArgumentException(sign);
        };
    }

    private static OpenQuestion lastQuestion(List<HouseholdFact> before) {
        return before.stream()
                .map(HouseholdFact::question)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalArgumentException("No question among " + before));
    }
}
