package tj.hamyori.repayment.read.loanaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.PublishedCases;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.model.account.LifeNotation;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.TermsFixture;
import tools.jackson.databind.JsonNode;

/**
 * The lives of other systems' accounts that files can tell, imported as files and asked for by number and date: those
 * of payments and write-offs. What is printed after the last step of a day is checked,
 * a receipt's split only where it was the only one of its day.
 */
@RepaymentServiceTest
class PublishedLivesTest {
    private static final Map<String, String> FIGURES = Map.of(
            "left", "outstandingMinor",
            "principal", "outstandingPrincipalMinor",
            "credit", "creditMinor",
            "overdue", "overdueMinor",
            "written-off", "writtenOffPrincipalMinor",
            "recovered", "recoveredMinor");
    private static final Map<String, String> WORDS =
            Map.of("status", "status", "days", "daysPastDue", "bucket", "arrearsBucket");
    private static final Map<String, String> SPLIT = Map.of(
            "to-penalty", "penaltyMinor",
            "to-fee", "feeMinor",
            "to-interest", "interestMinor",
            "to-principal", "principalMinor");

    @Autowired
    Environment environment;

    private record Step(String on, String verb, String amount, List<String> expected) {

        static Step of(String text) {
            String[] sides = text.split(" *> *");
            String[] words = sides[0].split(" ");
            return new Step(
                    words[0],
                    words[1],
                    words.length > 2 ? words[2] : "",
                    sides.length > 1 ? List.of(sides[1].split(" ")) : List.of());
        }

        String printed(String figure) {
            return expected.get(expected.indexOf(figure) + 1);
        }
    }

    private record Life(String source, String number, List<Instalment> lines, String disbursedOn, List<Step> steps) {}

    @TestFactory
    Stream<DynamicTest> standWhereTheyPrintItAfterEachDay() {
        List<Life> lives = lives();
        Http admin = Http.admin(environment, "PUBL");
        JsonNode ended = files(lives).load(admin);
        assertThat(ended.path("loans").path("rejected").asInt()).isZero();
        assertThat(ended.path("repayments").path("rejected").asInt()).isZero();
        assertThat(ended.path("writeOffs").path("rejected").asInt()).isZero();
        return lives.stream().map(life -> DynamicTest.dynamicTest(life.source(), () -> check(admin, life)));
    }

    private static List<Life> lives() {
        List<Life> lives = new ArrayList<>();
        PublishedCases.in(LifeNotation.class, "published-lives.txt").forEach(cells -> {
            @Nullable Object[] row = cells.get();
            List<Step> steps =
                    Stream.of(String.valueOf(row[3]).split("; *")).map(Step::of).toList();
            boolean told = steps.stream()
                    .allMatch(step -> List.of("pay", "see", "write-off").contains(step.verb())
                            && !step.expected().contains("pay-off")
                            && (!step.verb().equals("write-off")
                                    || step.expected().contains("written-off")));
            if (told && !String.valueOf(row[2]).contains("excess=")) {
                LifeNotation life = LifeNotation.of(String.valueOf(row[1]), String.valueOf(row[2]));
                lives.add(new Life(
                        String.valueOf(row[0]),
                        "L-" + lives.size(),
                        life.agreedLines(),
                        life.disbursedOn().toString(),
                        steps));
            }
        });
        return lives;
    }

    private static ImportFiles files(List<Life> lives) {
        StringBuilder loans = new StringBuilder();
        StringBuilder lines = new StringBuilder();
        StringBuilder money = new StringBuilder();
        StringBuilder writeOffs = new StringBuilder(ImportFiles.WRITE_OFFS);
        for (Life life : lives) {
            String number = life.number();
            long principal =
                    life.lines().stream().mapToLong(Instalment::principalMinor).sum();
            loans.append("%s,B-%s,,ZAYM,,%s,%s,USD,FLAT,12,%d,1,MONTH,,,,\n"
                    .formatted(
                            number,
                            number,
                            life.disbursedOn(),
                            TermsFixture.major(principal),
                            life.lines().size()));
            life.lines()
                    .forEach(line -> lines.append("%s,%d,%s,%s,%s,%s\n"
                            .formatted(
                                    number,
                                    line.number(),
                                    line.dueOn(),
                                    TermsFixture.major(line.principalMinor()),
                                    TermsFixture.major(line.interestMinor()),
                                    TermsFixture.major(line.feeMinor()))));
            int receipt = 0;
            for (Step step : life.steps()) {
                if (step.verb().equals("pay")) {
                    receipt++;
                    money.append("%s,R%02d,%s,%s,\n".formatted(number, receipt, step.on(), step.amount()));
                } else if (step.verb().equals("write-off")) {
                    writeOffs.append("%s,%s,%s\n".formatted(number, step.on(), step.printed("written-off")));
                }
            }
        }
        return ImportFiles.of(loans.toString(), lines.toString(), money.toString())
                .with("writeOffs", writeOffs.toString());
    }

    private static void check(Http admin, Life life) {
        Map<String, Step> lastOfDay = new LinkedHashMap<>();
        life.steps().forEach(step -> lastOfDay.put(step.on(), step));
        lastOfDay.values().forEach(step -> {
            JsonNode account = admin.get("/api/loan-accounts/" + life.number() + "?asOf=" + step.on())
                    .json();
            check(life, step, account);
        });
    }

    private static void check(Life life, Step step, JsonNode account) {
        String where = life.source() + ": " + step + " " + account;
        List<String> expected = step.expected();
        int words = 0;
        while (words < expected.size() && Character.isDigit(expected.get(words).charAt(0))) {
            words++;
        }
        if (words > 0) {
            assertThat(unpaid(account)).as(where).isEqualTo(printed(life, expected.subList(0, words)));
        }
        for (int index = words; index < expected.size(); index += 2) {
            String figure = expected.get(index);
            String value = expected.get(index + 1);
            if (WORDS.containsKey(figure)) {
                assertThat(account.path(WORDS.get(figure)).asString()).as(where).isEqualTo(value);
            } else if (FIGURES.containsKey(figure) || paymentsOn(life, step.on()) == 1) {
                JsonNode at = FIGURES.containsKey(figure)
                        ? account.path(FIGURES.get(figure))
                        : last(account).path(SPLIT.get(figure));
                assertThat(at.isNumber()).as(where).isTrue();
                assertThat(at.asLong()).as(figure + " of " + where).isEqualTo(TermsFixture.minor(value));
            }
        }
    }

    private static long paymentsOn(Life life, String day) {
        return life.steps().stream()
                .filter(step -> step.verb().equals("pay") && step.on().equals(day))
                .count();
    }

    private static JsonNode last(JsonNode account) {
        List<JsonNode> moves = account.path("transactions")
                .valueStream()
                .sorted((one, other) -> one.path("receiptNumber")
                        .asString()
                        .compareTo(other.path("receiptNumber").asString()))
                .toList();
        return moves.isEmpty() ? account : moves.getLast().path("allocation");
    }

    private static Map<String, Long> unpaid(JsonNode account) {
        return account.path("instalments")
                .valueStream()
                .filter(line -> line.path("outstandingMinor").asLong() > 0)
                .collect(Collectors.toMap(
                        line -> line.path("dueOn").asString(),
                        line -> line.path("outstandingMinor").asLong(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<String, Long> printed(Life life, List<String> amounts) {
        Map<String, Long> printed = new TreeMap<>();
        for (int index = 0; index < amounts.size(); index++) {
            long minor = TermsFixture.minor(amounts.get(index));
            if (minor > 0) {
                printed.put(life.lines().get(index).dueOn().toString(), minor);
            }
        }
        return printed;
    }
}
