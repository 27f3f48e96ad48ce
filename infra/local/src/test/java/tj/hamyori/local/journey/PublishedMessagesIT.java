package tj.hamyori.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tj.hamyori.local.journey.system.Circle;
import tj.hamyori.local.journey.system.Circle.Brought;
import tj.hamyori.local.journey.system.Messages;
import tj.hamyori.local.journey.system.Messages.Message;
import tj.hamyori.local.journey.system.Organisation;
import tj.hamyori.local.journey.system.SharedSystem;
import tj.hamyori.local.journey.system.WholeSystem;
import tools.jackson.databind.json.JsonMapper;

/** What the outside hears: CloudEvents with all their attributes, and nobody's name. */
@Order(4)
@ExtendWith(SharedSystem.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedMessagesIT {
    private static final LocalDate LENT_ON = LocalDate.of(2025, 10, 10);
    private static final LocalDate MET_ON = LocalDate.of(2025, 11, 20);
    private static final String NAME = "Гулбаҳор Мирсаидова";
    private static final List<String> TYPES = List.of(
            "MemberRegisteredV1",
            "GroupFormedV1",
            "MemberAdmittedV1",
            "TreasurerAppointedV1",
            "MeetingVerifiedV1",
            "LoanDisbursedV1",
            "ScheduleComputedV1",
            "RepaymentRecordedV1",
            "PortfolioReportPublishedV1");

    private List<Message> messages = List.of();
    private String mfo = "";
    private String loanId = "";

    @BeforeAll
    void publish(WholeSystem system) {
        Organisation organisation = Organisation.founded(system, "TOLD");
        mfo = organisation.mfo();
        Circle circle = organisation.forms("Садаф", List.of(NAME, "Тахмина Валиева"));
        loanId = organisation.lends(circle, 0, 120_000, LENT_ON);
        circle.meet(MET_ON, List.of(new Brought(circle.members().getFirst(), loanId, 10_000)));
        organisation.account(loanId, account -> !account.path("transactions").isEmpty());
        organisation.runs("portfolio-quality", LocalDate.of(2025, 11, 30));
        messages = await().atMost(Duration.ofSeconds(30)).until(() -> Messages.all(system), this::holdsEveryType);
    }

    private boolean holdsEveryType(List<Message> found) {
        return found.stream()
                .filter(message -> message.header("ce_mfo").equals(mfo))
                .map(message -> message.header("ce_type"))
                .collect(Collectors.toSet())
                .containsAll(TYPES);
    }

    @Test
    void carriesEveryCloudEventsAttribute() {
        assertThat(messages).isNotEmpty().allSatisfy(message -> {
            assertThat(UUID.fromString(message.header("ce_id"))).isNotNull();
            assertThat(message.header("ce_specversion")).isEqualTo("1.0");
            assertThat(message.header("ce_type")).matches("[A-Z][A-Za-z]+V[0-9]+");
            assertThat(message.header("ce_source")).isNotBlank();
            assertThat(Instant.parse(message.header("ce_time"))).isBefore(Instant.now());
            assertThat(message.header("ce_subject")).isEqualTo(message.key());
            assertThat(message.header("ce_mfo")).matches("[A-Z0-9]{2,12}");
            assertThat(message.header("ce_correlationid")).isNotBlank();
            assertThat(message.header("ce_causationid")).isNotBlank();
        });
    }

    @Test
    void keysWhatHappensToALoanByTheLoan() {
        assertThat(messages)
                .filteredOn(message -> message.value().contains(loanId))
                .filteredOn(
                        message -> List.of("hamyori.loan", "hamyori.repayment").contains(message.topic()))
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message.key()).isEqualTo(loanId));
    }

    @Test
    void sendsEachEventOnceWhenNothingBreaks() {
        assertThat(messages)
                .filteredOn(message -> message.header("ce_mfo").equals(mfo))
                .extracting(message -> message.header("ce_id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void namesNobody() {
        assertThat(messages).allSatisfy(message -> {
            new JsonMapper().readTree(message.value());
            String everything = message.key() + message.value() + message.headers();
            assertThat(everything)
                    .doesNotContain(NAME)
                    .doesNotContain("Мирсаидова")
                    .doesNotContain("Гулбаҳор")
                    .doesNotContain("Тахмина")
                    .doesNotContain("555 1234")
                    .doesNotContain("1987-03-19");
        });
    }
}
