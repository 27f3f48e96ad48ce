package tj.hamyori.repayment.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tj.hamyori.repayment.PublishedCases;
import tj.hamyori.repayment.model.schedule.TermsFixture;

/** Whole lives of accounts, step by step, as other systems' own tests print them: {@code published-lives.txt}. */
class LivesOfOtherSystemsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void standsWhereTheyPrintItAfterEachStep(String source, String loan, String terms, String steps) {
        LifeNotation life = LifeNotation.of(loan, terms);
        for (String step : steps.split("; *")) {
            String[] parts = step.split(" *> *");
            List<String> words = List.of(parts[0].split(" "));
            LocalDate on = LocalDate.parse(words.getFirst());
            life.play(on, words.subList(1, words.size()));
            if (parts.length > 1) {
                check(source + ": " + step, life, on, List.of(parts[1].split(" ")));
            }
        }
    }

    private static void check(String where, LifeNotation life, LocalDate on, List<String> expected) {
        AccountPosition position = life.at(on);
        int words = 0;
        while (words < expected.size() && Character.isDigit(expected.get(words).charAt(0))) {
            words++;
        }
        if (words > 0) {
            assertThat(outstanding(position)).as(where).isEqualTo(printed(life, expected.subList(0, words)));
        }
        for (int index = words; index < expected.size(); index += 2) {
            String figure = expected.get(index);
            assertThat(figure + " " + figure(figure, position, life, on))
                    .as(where)
                    .isEqualTo(figure + " " + expected.get(index + 1));
        }
    }

    /** Amounts stand for the first instalments' due dates in turn; {@code date:amount} for any other. */
    private static Map<LocalDate, String> printed(LifeNotation life, List<String> amounts) {
        Map<LocalDate, String> printed = new TreeMap<>();
        for (int index = 0; index < amounts.size(); index++) {
            String[] parts = amounts.get(index).split(":");
            LocalDate on = parts.length > 1
                    ? LocalDate.parse(parts[0])
                    : life.dueDates().get(index);
            long minor = TermsFixture.minor(parts[parts.length - 1]);
            if (minor > 0) {
                printed.put(on, TermsFixture.major(minor));
            }
        }
        return printed;
    }

    private static Map<LocalDate, String> outstanding(AccountPosition position) {
        return position.instalments().stream()
                .filter(line -> line.outstandingMinor() > 0)
                .collect(Collectors.toMap(
                        InstalmentPosition::dueOn,
                        line -> TermsFixture.major(line.outstandingMinor()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String figure(String figure, AccountPosition position, LifeNotation life, LocalDate on) {
        return switch (figure) {
            case "status" -> position.status().name();
            case "days" -> String.valueOf(position.daysPastDue());
            case "bucket" -> position.arrearsBucket().name();
            default -> plain(amount(figure, position, life, on));
        };
    }

    private static long amount(String figure, AccountPosition position, LifeNotation life, LocalDate on) {
        return switch (figure) {
            case "left" -> position.outstandingMinor() + position.owedBackMinor();
            case "principal" -> position.outstandingPrincipalMinor();
            case "credit" -> position.creditMinor();
            case "overdue" -> position.overdueMinor();
            case "written-off" -> position.writtenOffPrincipalMinor();
            case "recovered" -> position.recoveredMinor();
            case "pay-off" -> life.quote(on).amountMinor();
            case "to-penalty" -> life.last(on).penaltyMinor();
            case "to-fee" -> life.last(on).feeMinor();
            case "to-interest" -> life.last(on).interestMinor();
            case "to-principal" -> life.last(on).principalMinor();
            default -> throw new IllegalArgumentException(figure);
        };
    }

    /** As people write it: {@code 125}, {@code 66.67}. */
    private static String plain(long minor) {
        String major = TermsFixture.major(minor);
        return major.endsWith(".00") ? major.substring(0, major.length() - 3) : major;
    }

    static Stream<Arguments> published() {
        return PublishedCases.in(LivesOfOtherSystemsTest.class, "published-lives.txt");
    }
}
