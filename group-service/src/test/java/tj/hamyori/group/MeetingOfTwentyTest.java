package tj.hamyori.group;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.OFFICER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Twenty women, one request: everything it writes carries the number of one database transaction. */
@RunningGroupService
class MeetingOfTwentyTest {

    private static final int WOMEN = 20;

    @Autowired
    private Http http;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isOneCommitWhenRecordedAndOneWhenVerified() {
        Scenario scenario = Scenario.groupOfOne(http, "Қодирова Бибисоро");
        List<Object> present = new ArrayList<>();
        List<Object> repayments = new ArrayList<>();
        for (int seat = 0; seat < WOMEN; seat++) {
            UUID woman = seat == 0 ? scenario.member : admitted(scenario, "Зан " + seat);
            present.add(Map.of("memberId", woman, "status", "PRESENT"));
            repayments.add(Map.of("memberId", woman, "loanId", UUID.randomUUID(), "amountMinor", 1_000 + seat));
        }
        Map<String, Object> meeting = Requests.meeting(scenario.meeting, scenario.member, scenario.loan, 1);
        meeting.put("attendance", present);
        meeting.put("repayments", repayments);

        assertThat(http.post(OFFICER, scenario.path("/meetings"), meeting).status())
                .isEqualTo(201);

        assertThat(rows(scenario, "meeting_repayment")).isEqualTo(WOMEN);
        assertThat(rows(scenario, "meeting_attendance")).isEqualTo(WOMEN);
        assertThat(transactions("""
                select xmin::text from meeting where meeting_id = :meeting
                union select xmin::text from meeting_attendance where meeting_id = :meeting
                union select xmin::text from meeting_repayment where meeting_id = :meeting
                union select xmin::text from domain_event where payload like '%' || :meeting || '%'
                """, scenario)).hasSize(1);

        scenario.verify();
        assertThat(transactions("""
                select xmin::text from meeting where meeting_id = :meeting
                union select xmin::text from domain_event
                    where payload_type like '%MeetingVerified' and payload like '%' || :meeting || '%'
                """, scenario)).hasSize(1);
    }

    private UUID admitted(Scenario scenario, String name) {
        UUID woman = scenario.anotherMember(name);
        scenario.admit(woman);
        return woman;
    }

    private long rows(Scenario scenario, String table) {
        return jdbc.sql("select count(*) from " + table + " where meeting_id = ?")
                .param(scenario.meeting)
                .query(Long.class)
                .single();
    }

    private List<@Nullable String> transactions(String sql, Scenario scenario) {
        return jdbc.sql(sql.replace("= :meeting", "= :meeting::uuid"))
                .param("meeting", scenario.meeting.toString())
                .query(String.class)
                .list();
    }
}
