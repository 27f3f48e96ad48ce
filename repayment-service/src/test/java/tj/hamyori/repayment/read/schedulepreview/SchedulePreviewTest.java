package tj.hamyori.repayment.read.schedulepreview;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@RepaymentServiceTest
class SchedulePreviewTest {

    private static final String PREVIEW = "/api/schedules/preview";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DEFAULTS = "{\"interestMethod\":\"NONE\",\"annualRatePercent\":\"0\","
            + "\"amortisation\":\"EQUAL_PRINCIPAL\",\"instalments\":12,\"every\":1,\"unit\":\"MONTH\","
            + "\"interestPeriod\":\"SAME_AS_INSTALMENT\",\"dayCount\":\"THIRTY_360\",\"firstDueOn\":null,"
            + "\"principalGraceInstalments\":0,\"interestGraceInstalments\":0,\"interestFreeInstalments\":0,"
            + "\"instalmentMultipleMinor\":1,\"rounding\":\"HALF_EVEN\",\"downPaymentPercent\":\"0\","
            + "\"nonWorkingDays\":\"KEEP\",\"calendar\":\"NONE\",\"flatFeeMinor\":0}";

    @Autowired
    Environment environment;

    @Test
    void makesAnInterestFreeMonthlyScheduleWhereNothingElseIsAsked() {
        Http.Answer answer = preview(125_000, "TJS", "{\"instalments\":12}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode lines = answer.json().path("instalments");
        assertThat(lines).hasSize(12);
        for (int index = 0; index < 12; index++) {
            JsonNode line = lines.path(index);
            assertThat(line.path("number").asInt()).isEqualTo(index + 1);
            assertThat(line.path("dueOn").asString())
                    .isEqualTo(LocalDate.of(2026, 1, 15).plusMonths(index + 1).toString());
            assertThat(line.path("principalMinor").asLong()).isEqualTo(index < 11 ? 10_417 : 10_413);
            assertThat(line.path("totalMinor").asLong())
                    .isEqualTo(line.path("principalMinor").asLong());
        }
        assertThat(lines.path(11).path("balanceAfterMinor").asLong()).isZero();
        assertTotals(answer, 125_000, 0, 0);
        assertThat(answer.json().path("effectiveAnnualRatePercent").asString()).isEqualTo("0.00");
        assertThat(answer.json().path("version").asString()).isNotEmpty();
        assertThat(preview(125_000, "TJS", DEFAULTS).body()).isEqualTo(answer.body());
    }

    /** Measured on Apache Fineract 1.10 with the same terms. */
    @Test
    void makesAnAnnuityOfTwelveThousandDollars() {
        Http.Answer answer = preview(
                1_200_000,
                "USD",
                "{\"interestMethod\":\"DECLINING_BALANCE\",\"annualRatePercent\":\"26.00\","
                        + "\"amortisation\":\"EQUAL_INSTALMENT\",\"instalments\":12,\"dayCount\":\"THIRTY_360\"}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        JsonNode lines = answer.json().path("instalments");
        for (int index = 0; index < 11; index++) {
            assertThat(lines.path(index).path("totalMinor").asLong()).isEqualTo(114_636);
        }
        assertThat(lines.path(11).path("totalMinor").asLong()).isEqualTo(114_641);
        assertThat(lines.path(0).path("interestMinor").asLong()).isEqualTo(26_000);
        assertThat(lines.path(0).path("principalMinor").asLong()).isEqualTo(88_636);
        assertThat(lines.path(0).path("balanceAfterMinor").asLong()).isEqualTo(1_111_364);
        assertTotals(answer, 1_200_000, 175_637, 0);
    }

    @Test
    void showsADownPaymentAsTheFirstInstalmentOnTheDayOfDisbursement() {
        Http.Answer answer = preview(100_000, "TJS", "{\"instalments\":4,\"downPaymentPercent\":\"20\"}");

        JsonNode lines = answer.json().path("instalments");
        assertThat(lines).hasSize(5);
        assertThat(lines.path(0).path("number").asInt()).isEqualTo(1);
        assertThat(lines.path(0).path("dueOn").asString()).isEqualTo("2026-01-15");
        assertThat(lines.path(0).path("principalMinor").asLong()).isEqualTo(20_000);
        assertThat(lines.path(0).path("balanceAfterMinor").asLong()).isEqualTo(80_000);
        assertThat(lines.path(1).path("dueOn").asString()).isEqualTo("2026-02-15");
        assertThat(lines.path(1).path("principalMinor").asLong()).isEqualTo(20_000);
        assertTotals(answer, 100_000, 0, 0);
    }

    @Test
    void namesEveryWordThatIsNone() {
        Http.Answer answer = preview(1, "XQQ", "{\"instalments\":1,\"unit\":\"MOON\",\"annualRatePercent\":\"much\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("TERMS_MAKE_NO_SCHEDULE");
        JsonNode violations = answer.json().path("violations");
        assertThat(violations.findValuesAsString("field"))
                .containsExactlyInAnyOrder("currency", "terms.unit", "terms.annualRatePercent");
        assertThat(violations.findValuesAsString("code"))
                .containsExactlyInAnyOrder("UNKNOWN_CURRENCY", "UNKNOWN_WORD", "NO_NUMBER");
    }

    @Test
    void namesEveryFieldThatIsMissing() {
        Http.Answer answer = officer("PRVB").post(PREVIEW, "{}");

        assertThat(answer.code()).isEqualTo("TERMS_MAKE_NO_SCHEDULE");
        assertThat(answer.json().path("violations").findValuesAsString("field"))
                .containsExactlyInAnyOrder("terms", "principalMinor", "currency", "disbursedOn", "terms.instalments");
    }

    @Test
    void takesTermsAtTheirLimitAndRefusesThemJustPast() {
        assertThat(preview(1, "TJS", "{\"instalments\":1}").status()).isEqualTo(200);
        assertRefused(preview(0, "TJS", "{\"instalments\":1}"), "principalMinor", "principal-out-of-range");
        assertThat(preview(100_000, "TJS", "{\"instalments\":1000}").status()).isEqualTo(200);
        assertRefused(
                preview(100_000, "TJS", "{\"instalments\":1001}"), "terms.instalments", "instalments-out-of-range");
        assertRefused(
                preview(100_000, "TJS", "{\"instalments\":2,\"annualRatePercent\":\"0.01\"}"),
                "terms.annualRatePercent",
                "rate-on-interest-free-loan");
    }

    @Test
    void followsTheGroupsMeetings() {
        Http.Answer answer =
                preview(40_000, "TJS", "{\"instalments\":4,\"meetingDay\":{\"weekday\":\"TUESDAY\",\"nth\":2}}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("instalments").findValuesAsString("dueOn"))
                .containsExactly("2026-02-10", "2026-03-10", "2026-04-14", "2026-05-12");
        assertRefused(
                preview(40_000, "TJS", "{\"instalments\":4,\"meetingDay\":{\"weekday\":\"TUESDAY\"}}"),
                "terms.meetingDay",
                "meeting-day-nth-out-of-range");
        assertRefused(
                preview(40_000, "TJS", "{\"instalments\":4,\"meetingDay\":{\"weekday\":\"SOMEDAY\",\"nth\":1}}"),
                "terms.meetingDay.weekday",
                "UNKNOWN_WORD");
    }

    @Test
    void takesThePrincipalInTranches() {
        Http.Answer answer = tranches(
                "{\"on\":\"2026-01-15\",\"amountMinor\":60000}," + "{\"on\":\"2026-03-15\",\"amountMinor\":60000}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().path("instalments").findValuesAsString("principalMinor"))
                .containsExactly("15000", "15000", "45000", "45000");
        assertTotals(answer, 120_000, 0, 0);
        assertRefused(tranches("{\"on\":\"2026-01-15\",\"amountMinor\":60000}"), "tranches", "tranches-do-not-add-up");
        assertThat(tranches("null").json().path("violations").findValuesAsString("field"))
                .containsExactly("tranches[0]");
    }

    @Test
    void answersEveryBadRequestWithACode() {
        for (String content : List.of(
                "",
                "null",
                "[]",
                "12",
                "{\"terms\":[]}",
                "{\"principalMinor\":\"much\"}",
                "{\"principalMinor\":1e99}",
                "{\"principalMinor\":100.5}",
                "{\"principalMinor\":92233720368547758080}",
                "{\"disbursedOn\":\"2026-02-30\"}",
                "{\"disbursedOn\":\"+999999999-12-31\"}",
                "{\"disbursedOn\":\"-999999999-01-01\"}",
                "{\"terms\":{\"firstDueOn\":\"+999999999-12-31\"}}",
                "{\"terms\":{\"instalments\":12.7}}",
                "{\"terms\":{\"instalments\":{}}}",
                "{\"tranches\":{}}",
                "{\"terms\":")) {
            Http.Answer answer = officer("PRVB").post(PREVIEW, content);
            assertThat(answer.status()).as(content + answer.body()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("MALFORMED_REQUEST");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "disbursedOn, '{\"disbursedOn\":\"15.01.2026\"}'",
        "terms.instalments, '{\"terms\":{\"instalments\":12.7}}'",
        "terms.firstDueOn, '{\"terms\":{\"firstDueOn\":\"2026-02-30\"}}'",
        "tranches[0].amountMinor, '{\"tranches\":[{\"amountMinor\":\"much\"}]}'"
    })
    void namesTheValueThatCannotBeRead(String field, String content) {
        Http.Answer answer = officer("PRVB").post(PREVIEW, content);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().path("violations").findValuesAsString("field")).containsExactly(field);
        assertThat(answer.json().path("violations").findValuesAsString("code")).containsExactly("MALFORMED");
    }

    @Test
    void refusesWhatIsBeyondAllBounds() {
        for (String content : List.of(
                "{\"principalMinor\":9223372036854775807}",
                "{\"terms\":{\"instalments\":2147483647,\"every\":2147483647}}",
                "{\"terms\":{\"annualRatePercent\":\"1e2147483647\"}}",
                "{\"terms\":{\"annualRatePercent\":\"1e-2147483647\",\"interestMethod\":\"FLAT\"}}",
                "{\"terms\":{\"downPaymentPercent\":\"NaN\"}}",
                "{\"terms\":{\"rounding\":\"UNNECESSARY\"}}",
                "{\"principalMinor\":9007199254740991,\"terms\":{\"instalments\":1000,"
                        + "\"interestMethod\":\"FLAT\",\"annualRatePercent\":\"10000\"}}",
                "{\"terms\":{\"flatFeeMinor\":-9223372036854775808}}")) {
            Http.Answer answer = officer("PRVB").post(PREVIEW, overlaid(content));
            assertThat(answer.status()).as(content + answer.body()).isEqualTo(422);
            assertThat(answer.json().path("violations")).as(content).isNotEmpty();
        }
    }

    /** Good terms with these fields instead. */
    private static String overlaid(String content) {
        ObjectNode request = (ObjectNode) JSON.readTree("{\"principalMinor\":100000,\"currency\":\"TJS\","
                + "\"disbursedOn\":\"2026-01-15\",\"terms\":" + DEFAULTS + "}");
        ObjectNode given = (ObjectNode) JSON.readTree(content);
        if (given.get("terms") instanceof ObjectNode terms) {
            ((ObjectNode) request.path("terms")).setAll(terms);
            given.remove("terms");
        }
        return request.setAll(given).toString();
    }

    private Http.Answer tranches(String tranches) {
        return officer("PRVB")
                .post(
                        PREVIEW,
                        "{\"principalMinor\":120000,\"currency\":\"TJS\",\"disbursedOn\":\"2026-01-15\","
                                + "\"terms\":{\"instalments\":4},\"tranches\":[" + tranches + "]}");
    }

    @Test
    void showsTheScheduleThatIsBooked() {
        Http officer = officer("PRVA");
        ImportFiles.of(loan("1", "2026-01-15", "100", "TJS", 3), "", "").load(officer);

        JsonNode booked = officer.get("/api/loan-accounts/1").json().path("instalments");
        JsonNode preview = preview(10_000, "TJS", "{\"instalments\":3}").json().path("instalments");

        assertThat(booked).hasSize(3);
        assertThat(preview).hasSize(3);
        for (int index = 0; index < 3; index++) {
            assertThat(preview.path(index).path("dueOn"))
                    .isEqualTo(booked.path(index).path("dueOn"));
            assertThat(preview.path(index).path("principalMinor"))
                    .isEqualTo(booked.path(index).path("principalMinor"));
        }
    }

    private Http.Answer preview(long principalMinor, String currency, String terms) {
        return officer("PRVB")
                .post(
                        PREVIEW,
                        "{\"principalMinor\":%d,\"currency\":\"%s\",\"disbursedOn\":\"2026-01-15\",\"terms\":%s}"
                                .formatted(principalMinor, currency, terms));
    }

    private static void assertTotals(Http.Answer answer, long principalMinor, long interestMinor, long feeMinor) {
        JsonNode totals = answer.json().path("totals");
        assertThat(totals.path("principalMinor").asLong()).isEqualTo(principalMinor);
        assertThat(totals.path("interestMinor").asLong()).isEqualTo(interestMinor);
        assertThat(totals.path("feeMinor").asLong()).isEqualTo(feeMinor);
    }

    private static void assertRefused(Http.Answer answer, String field, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("TERMS_MAKE_NO_SCHEDULE");
        JsonNode violations = answer.json().path("violations");
        assertThat(violations.findValuesAsString("field")).containsExactly(field);
        assertThat(violations.findValuesAsString("code")).containsExactly(code);
    }

    private Http officer(String mfo) {
        return Http.of(
                environment,
                TestTokens.of("officer")
                        .mfo(mfo)
                        .roles("MFO_ADMIN", "LOAN_OFFICER")
                        .bearer());
    }
}
