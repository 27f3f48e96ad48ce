package tj.hamyori.loan.read.lendingorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tj.hamyori.events.group.LendingOrderAgreedV1;
import tj.hamyori.events.group.MemberAdmittedV1;
import tj.hamyori.events.group.MemberLeftV1;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.read.Lender;
import tj.hamyori.loan.read.groupdirectory.GroupDirectoryProjector;

/** The example in {@link LendingOrders}: Anora, Bibi, Chaman, Dilbar, two at a time. */
@LoanServiceTest
class LendingOrdersTest {

    private static final LocalDate AGREED_ON = LocalDate.of(2026, 1, 10);

    @LocalServerPort
    private int port;

    @Autowired
    private LendingOrders orders;

    @Autowired
    private LendingOrderProjector projector;

    @Autowired
    private GroupDirectoryProjector directory;

    private final UUID anora = PlayedGroupService.member();
    private final UUID bibi = PlayedGroupService.member();
    private final UUID chaman = PlayedGroupService.member();
    private final UUID dilbar = PlayedGroupService.member();
    private Lender lender;

    @BeforeEach
    void agree() {
        lender = Lender.founded(port);
        List<UUID> all = List.of(anora, bibi, chaman, dilbar);
        all.forEach(member ->
                directory.on(new MemberAdmittedV1(lender.group(), member, AGREED_ON.minusYears(1)), lender.mfo()));
        projector.on(new LendingOrderAgreedV1(lender.group(), AGREED_ON, all, 2), lender.mfo());
    }

    @Test
    void theFirstTwoWhoWaitHaveTheirTurn() {
        assertThat(states()).containsExactly("NEXT", "NEXT", "WAITING", "WAITING");
        lender.endorse(lender.applied(bibi, lender.group()));
        assertThat(states()).containsExactly("NEXT", "BORROWED", "NEXT", "WAITING");
        assertThat(turn(anora)).isTrue();
        assertThat(turn(chaman)).isTrue();
        assertThat(turn(dilbar)).isFalse();
        assertThat(turn(bibi)).isFalse();
    }

    @Test
    void anEndorsementOutOfTurnNeedsAReasonAndKeepsIt() {
        UUID application = lender.applied(dilbar, lender.group());
        String path = "/api/loan-applications/" + application;
        assertThat(lender.treasurer()
                        .post(path + "/endorse", "{\"endorsedOn\":\"2026-01-18\"}")
                        .code())
                .isEqualTo("OUT_OF_LENDING_ORDER");
        assertThat(lender.treasurer()
                        .post(path + "/endorse", "{\"endorsedOn\":\"2026-01-18\",\"outOfTurnReason\":\"EMERGENCY\"}")
                        .status())
                .isEqualTo(200);
        assertThat(lender.officer().get(path).json().path("outOfTurnReason").asString())
                .isEqualTo("EMERGENCY");
        assertThat(states()).containsExactly("NEXT", "NEXT", "WAITING", "BORROWED");
    }

    @Test
    void nobodyWaitsForWhoLeftNorForAnApplicationThatWasRejected() {
        directory.on(new MemberLeftV1(lender.group(), anora, AGREED_ON), lender.mfo());
        assertThat(states()).containsExactly("LEFT", "NEXT", "NEXT", "WAITING");
        UUID application = lender.applied(bibi, lender.group());
        lender.endorse(application);
        assertThat(states()).containsExactly("LEFT", "BORROWED", "NEXT", "NEXT");
        lender.manager().post("/api/loan-applications/" + application + "/reject", """
                {"rejectedOn":"2026-01-20","reasonCode":"CANNOT_REPAY"}""");
        assertThat(states()).containsExactly("LEFT", "NEXT", "NEXT", "WAITING");
    }

    @Test
    void withoutAnOrderEverybodyHasHerTurn() {
        assertThat(orders.isHerTurn("X" + lender.mfo(), lender.group(), dilbar)).isTrue();
        projector.on(new LendingOrderAgreedV1(lender.group(), AGREED_ON, List.of(), 1), lender.mfo());
        assertThat(turn(dilbar)).isTrue();
        assertThat(lender.officer()
                        .get("/api/lending-orders/" + lender.group())
                        .json()
                        .path("turns"))
                .isEmpty();
    }

    @Test
    void isToldToThoseOfTheGroupOnly() {
        assertThat(lender.treasurer()
                        .get("/api/lending-orders/" + lender.group())
                        .json()
                        .at("/turns/2/state")
                        .asString())
                .isEqualTo("WAITING");
        assertThat(lender.treasurer()
                        .get("/api/lending-orders/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    private boolean turn(UUID member) {
        return orders.isHerTurn(lender.mfo(), lender.group(), member);
    }

    private List<String> states() {
        return orders.of(lender.mfo(), lender.group()).turns().stream()
                .map(turn -> turn.state().name())
                .toList();
    }
}
