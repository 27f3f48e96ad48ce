package tj.hamyori.group.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.events.EventHeaders;
import tj.hamyori.events.Topics;
import tj.hamyori.group.Http;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;
import tj.hamyori.group.model.PaymentIds;

@RunningGroupService
class GroupPublishedEventsTest {

    @Autowired
    private Http http;

    @Test
    void tellsWhoThereIsWithoutANameAndAMeetingOnceItIsVerified() {
        Scenario scenario = Scenario.withMeeting(http, "Ҷӯраева Матлуба");
        scenario.created(scenario.memberPath("/contacts"), Map.of("on", "2025-03-01", "kind", "CALL"));
        scenario.verify();

        var messages = Broker.messages(Topics.GROUP, List.of(scenario.member, scenario.group), 5);

        assertThat(messages)
                .extracting(message -> Broker.header(message, EventHeaders.TYPE))
                .containsExactly(
                        "MemberRegisteredV1",
                        "GroupFormedV1",
                        "MemberAdmittedV1",
                        "TreasurerAppointedV1",
                        "MeetingVerifiedV1");
        assertThat(Http.json(messages.getFirst().value())).isEqualTo(Http.json("""
                        {"memberId":"%s","sex":"F","birthYear":1987,"district":"Варзоб",
                        "registeredOn":"2025-01-10"}
                        """, scenario.member));
        assertThat(Http.json(messages.getLast().value()))
                .isEqualTo(Http.json(
                        """
                {"meetingId":"%s","groupId":"%s","heldOn":"2025-03-15","repayments":[{"paymentId":"%s",
                "loanId":"%s",
                "memberId":"%s","amount":{"amountMinor":25000,"currency":"TJS"},"kind":null,"coverId":null}]}
                """,
                        scenario.meeting,
                        scenario.group,
                        PaymentIds.of(scenario.meeting, scenario.loan),
                        scenario.loan,
                        scenario.member));
        assertThat(messages).allSatisfy(message -> {
            assertThat(message.value()).doesNotContain("Матлуба");
            assertThat(Broker.header(message, EventHeaders.MFO)).isEqualTo("OQIL");
            assertThat(Broker.header(message, EventHeaders.SOURCE)).isEqualTo("/hamyori/group-service");
        });
        assertThat(Broker.header(messages.getLast(), EventHeaders.WHO)).isEqualTo("nigina");
    }
}
