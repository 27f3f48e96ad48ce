package tj.hamyori.group.write.changegroup;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.member;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.Fixtures.registered;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.GroupJoined;
import tj.hamyori.group.events.GroupLeft;
import tj.hamyori.group.events.MemberErased;

class ChangeGroupTest {

    private static final UUID OTHER_GROUP = UUID.fromString("77777777-7777-4777-8777-777777777777");
    private static final GroupJoined JOINED = new GroupJoined(MEMBER, GROUP, LocalDate.parse("2025-03-01"));
    private static final ChangeGroup COMMAND = new ChangeGroup(MEMBER, GROUP, OTHER_GROUP, TODAY);

    @Test
    void goesFromTheOneToTheOtherAndBelongsToOneOnly() {
        Object[] went = {new GroupLeft(MEMBER, GROUP, TODAY), new GroupJoined(MEMBER, OTHER_GROUP, TODAY)};
        member(registered(), JOINED).when(COMMAND).expectEvents(went);
        member(registered(), JOINED, new MemberErased(MEMBER, TODAY, "SHE_ASKED", null))
                .when(COMMAND)
                .expectEvents(went);
        refused(member(registered(), JOINED, went[0], went[1]).when(COMMAND), "IN_ANOTHER_GROUP");
    }
}
