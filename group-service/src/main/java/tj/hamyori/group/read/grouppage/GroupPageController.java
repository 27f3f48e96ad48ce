package tj.hamyori.group.read.grouppage;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

@RestController
class GroupPageController {

    private final GroupPageQueryHandler answers;

    GroupPageController(GroupPageQueryHandler answers) {
        this.answers = answers;
    }

    @GetMapping("/api/groups/{groupId}")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')")
    GroupPage page(@PathVariable UUID groupId, Caller caller) {
        caller.requireGroup(groupId);
        return answers.handle(groupId, caller.requireMfo());
    }
}
