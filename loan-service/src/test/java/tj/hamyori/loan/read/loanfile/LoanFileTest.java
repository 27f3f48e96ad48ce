package tj.hamyori.loan.read.loanfile;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.loan.read.Lender.assertAnswer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.read.Lender;
import tj.hamyori.loan.read.StoredEvents;

@LoanServiceTest
class LoanFileTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aLoanIsShownWholeFromTheApplicationToTheWriteOff() {
        Lender lender = Lender.founded(port);
        UUID member = PlayedGroupService.member(true, false);
        UUID id = lender.disbursed(member);
        lender.reschedule(id);
        lender.writeOff(id);
        String number = lender.mfo() + "-2026-000001";
        String history = history(id, member, number);
        assertAnswer(lender.officer(), "/api/loans/" + id, """
                {"loanId":"%s","loanNumber":"%s","status":"WRITTEN_OFF","memberId":"%s","groupId":null,
                 "groupName":null,"productCode":"SEED","productName":"Seed","productKind":"INTEREST_FREE",
                 "purpose":"SEWING","principalMinor":125000,"currency":"TJS","instalments":15,"every":1,
                 "unit":"MONTH","officer":"nilufar","householdCategory":"MIGRANT","approvedOn":"2026-01-20",
                 "approvedBy":"farzona","disbursedOn":"2026-01-21","firstDueOn":"2026-04-10","channel":"CASH",
                 "rescheduled":true,"closedOn":null,"writtenOffOn":"2026-09-01",
                 "writeOffReason":"BUSINESS_FAILED","recoveredMinor":0,"charges":[],
                 "coveredMinor":0,"owedToGroupMinor":0,"refundedMinor":0,"tranches":null,"decisionsWithoutEffect":[],"history":%s}""".formatted(id, number, member, history));
    }

    @Test
    void anApplicationNotYetApprovedHasNoFile() {
        Lender lender = Lender.founded(port);
        UUID id = lender.applied("2026-01-15");
        assertThat(lender.officer().get("/api/loans/" + id).code()).isEqualTo("UNKNOWN_RESOURCE");
        assertThat(lender.manager().approve(id).status()).isEqualTo(200);
        assertThat(lender.officer().get("/api/loans/" + id).status()).isEqualTo(200);
    }

    private String history(UUID id, UUID member, String number) {
        List<Instant> at = new StoredEvents(jdbc, id).recordedAt();
        assertThat(at).hasSize(5);
        Object[] places = {at.get(0), at.get(1), at.get(2), number, member, at.get(3), at.get(4)};
        return """
                [{"on":"2026-01-15","recordedAt":"%s","what":"SUBMITTED","who":"nilufar","details":
                  {"currency":"TJS","instalments":12,"principalMinor":125000,"productCode":"SEED",
                   "purpose":"SEWING"}},
                 {"on":"2026-01-20","recordedAt":"%s","what":"APPROVED","who":"farzona","details":
                  {"authority":"MANAGER","currency":"TJS","principalMinor":125000}},
                 {"on":"2026-01-21","recordedAt":"%s","what":"DISBURSED","who":"nilufar","details":
                  {"channel":"CASH","currency":"TJS","loanNumber":"%s","principalMinor":125000,
                   "receivedBy":"%s"}},
                 {"on":"2026-03-01","recordedAt":"%s","what":"RESCHEDULED","who":"farzona","details":
                  {"every":1,"firstDueOn":"2026-04-10","instalments":15,"kind":"EXTEND","reason":"ILLNESS",
                   "unit":"MONTH"}},
                 {"on":"2026-09-01","recordedAt":"%s","what":"WRITTEN_OFF","who":"farzona","details":
                  {"reason":"BUSINESS_FAILED"}}]""".formatted(places);
    }
}
