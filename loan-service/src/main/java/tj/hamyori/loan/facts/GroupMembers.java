package tj.hamyori.loan.facts;

import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who belongs to which group. What group-service told is asked first; group-service itself only where the news of her
 * admission may still be on its way.
 */
@Component
public class GroupMembers {

    private final MemberDirectory directory;
    private final GroupService groupService;

    GroupMembers(MemberDirectory directory, GroupService groupService) {
        this.directory = directory;
        this.groupService = groupService;
    }

    /**
     * @throws GroupServiceUnavailable when her admission is not known here and group-service does not answer
     */
    public boolean belongs(String mfo, UUID groupId, UUID memberId) {
        return directory.belongs(mfo, groupId, memberId)
                || groupService.groups(memberId).contains(groupId);
    }
}
