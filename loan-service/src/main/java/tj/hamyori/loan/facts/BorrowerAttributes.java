package tj.hamyori.loan.facts;

import java.util.UUID;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.model.MemberAttributes;

/**
 * The attributes a loan is disbursed with. They stay in the published event for ever, so when her registration has not
 * arrived yet group-service is asked instead of noting "not stated".
 */
@Component
public class BorrowerAttributes {

    private static final MemberAttributes NOT_STATED = new MemberAttributes(null, null, null);

    private final MemberDirectory directory;
    private final GroupService groupService;

    BorrowerAttributes(MemberDirectory directory, GroupService groupService) {
        this.directory = directory;
        this.groupService = groupService;
    }

    /**
     * @throws GroupServiceUnavailable when she is not known here and group-service does not answer
     */
    public MemberAttributes of(String mfo, UUID memberId) {
        return directory
                .find(mfo, memberId)
                .or(() -> groupService.member(memberId))
                .orElse(NOT_STATED);
    }
}
