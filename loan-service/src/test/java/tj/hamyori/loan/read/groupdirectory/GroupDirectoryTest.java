package tj.hamyori.loan.read.groupdirectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tj.hamyori.events.group.ConsentRenewedV1;
import tj.hamyori.events.group.ConsentRevokedV1;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.events.group.GroupTransformedV1;
import tj.hamyori.events.group.MeetingRhythmV1;
import tj.hamyori.events.group.MemberAdmittedV1;
import tj.hamyori.events.group.MemberDetailsCorrectedV1;
import tj.hamyori.events.group.MemberErasedV1;
import tj.hamyori.events.group.MemberLeftV1;
import tj.hamyori.events.group.MemberRegisteredV1;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.model.MeetingRhythm;
import tj.hamyori.loan.model.MemberAttributes;
import tj.hamyori.loan.read.Lender;

@LoanServiceTest
class GroupDirectoryTest {

    private static final LocalDate TOLD_ON = LocalDate.of(2025, 3, 1);

    @LocalServerPort
    private int port;

    @Autowired
    private GroupDirectory directory;

    @Autowired
    private GroupDirectoryProjector projector;

    private Lender lender;

    @BeforeEach
    void found() {
        lender = Lender.founded(port);
    }

    @Test
    void aMemberIsAsLastTold() {
        UUID member = UUID.randomUUID();
        assertThat(directory.find(lender.mfo(), member)).isEmpty();
        projector.on(new MemberRegisteredV1(member, null, null, null, TOLD_ON), lender.mfo());
        assertThat(directory.find(lender.mfo(), member)).contains(new MemberAttributes(null, null, null));
        projector.on(new MemberRegisteredV1(member, "F", 1991, "TJ-SU-ASH", TOLD_ON), lender.mfo());
        assertThat(directory.find(lender.mfo(), member)).contains(new MemberAttributes("F", 1991, "TJ-SU-ASH"));
    }

    @Test
    void aMemberIsAsLastCorrected() {
        UUID member = UUID.randomUUID();
        projector.on(new MemberRegisteredV1(member, "F", 1991, "Ашт", TOLD_ON), lender.mfo());
        projector.on(new MemberDetailsCorrectedV1(member, "F", 1992, "Айнӣ", TOLD_ON), lender.mfo());
        assertThat(directory.find(lender.mfo(), member)).contains(new MemberAttributes("F", 1992, "Айнӣ"));
    }

    @Test
    void aMemberConsentsUntilSheWithdrawsAndAgainOnceSheSaysSo() {
        UUID member = UUID.randomUUID();
        assertThat(directory.consents(lender.mfo(), member)).isTrue();
        projector.on(new ConsentRevokedV1(member, TOLD_ON), lender.mfo());
        assertThat(directory.consents(lender.mfo(), member)).isFalse();
        assertThat(directory.consents("X" + lender.mfo(), member)).isTrue();
        projector.on(new ConsentRenewedV1(member, TOLD_ON), lender.mfo());
        assertThat(directory.consents(lender.mfo(), member)).isTrue();
    }

    @Test
    void anErasedMemberNeverConsentsAgain() {
        UUID member = UUID.randomUUID();
        projector.on(new MemberErasedV1(member, TOLD_ON), lender.mfo());
        projector.on(new ConsentRenewedV1(member, TOLD_ON), lender.mfo());
        assertThat(directory.consents(lender.mfo(), member)).isFalse();
    }

    @Test
    void theSameMemberOfAnotherOrganisationIsAnother() {
        UUID member = UUID.randomUUID();
        projector.on(new MemberRegisteredV1(member, "F", 1991, null, TOLD_ON), lender.mfo());
        assertThat(directory.find("X" + lender.mfo(), member)).isEmpty();
        projector.on(new MemberRegisteredV1(member, "M", 1970, null, TOLD_ON), "X" + lender.mfo());
        assertThat(directory.find(lender.mfo(), member)).contains(new MemberAttributes("F", 1991, null));
    }

    @Test
    void aGroupHasTheNameLastToldInTheQueueAndAmongTheLoans() {
        UUID id = lender.approvedThroughGroup(PlayedGroupService.member());
        assertNamed(id, "");
        projector.on(new GroupFormedV1(lender.group(), "Нур", null, TOLD_ON, null), "X" + lender.mfo());
        assertNamed(id, "");
        projector.on(new GroupFormedV1(lender.group(), "Умед", null, TOLD_ON, null), lender.mfo());
        assertNamed(id, "Умед");
        projector.on(new GroupFormedV1(lender.group(), "Умеди нав", "TJ-KL-KUL", TOLD_ON, null), lender.mfo());
        assertNamed(id, "Умеди нав");
        projector.on(new GroupTransformedV1(lender.group(), "LLC", "ҶДММ «Умед»", TOLD_ON), lender.mfo());
        assertNamed(id, "ҶДММ «Умед»");
    }

    @Test
    void whoLeftBelongsNoMoreUntilSheIsAdmittedAgain() {
        UUID member = UUID.randomUUID();
        MemberLeftV1 left = new MemberLeftV1(lender.group(), member, TOLD_ON.plusDays(1));
        projector.on(new MemberAdmittedV1(lender.group(), member, TOLD_ON), lender.mfo());
        projector.on(left, "X" + lender.mfo());
        assertThat(directory.belongs(lender.mfo(), lender.group(), member)).isTrue();
        for (int time = 0; time < 2; time++) {
            projector.on(left, lender.mfo());
            assertThat(directory.belongs(lender.mfo(), lender.group(), member)).isFalse();
        }
        projector.on(new MemberAdmittedV1(lender.group(), member, TOLD_ON.plusDays(2)), lender.mfo());
        assertThat(directory.belongs(lender.mfo(), lender.group(), member)).isTrue();
    }

    @Test
    void aGroupMeetsAsLastTold() {
        UUID group = lender.group();
        assertThat(directory.meets(lender.mfo(), group)).isEmpty();
        projector.on(new GroupFormedV1(group, "Умед", null, TOLD_ON, null), lender.mfo());
        assertThat(directory.meets(lender.mfo(), group)).isEmpty();
        for (int time = 0; time < 2; time++) {
            projector.on(
                    new GroupFormedV1(group, "Умед", null, TOLD_ON, new MeetingRhythmV1(2, "WEEK", "FRIDAY", 0)),
                    lender.mfo());
        }
        assertThat(directory.meets(lender.mfo(), group)).contains(new MeetingRhythm(2, "WEEK", "FRIDAY", 0));
        assertThat(directory.meets("X" + lender.mfo(), group)).isEmpty();
    }

    private void assertNamed(UUID id, String name) {
        for (String path : new String[] {Lender.APPLICATIONS + "/" + id, "/api/loans/" + id}) {
            assertThat(lender.officer().get(path).json().path("groupName").asString(""))
                    .isEqualTo(name);
        }
    }
}
