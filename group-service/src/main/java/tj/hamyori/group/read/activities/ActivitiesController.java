package tj.hamyori.group.read.activities;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

@RestController
class ActivitiesController {

    private final ActivitiesQueryHandler answers;

    ActivitiesController(ActivitiesQueryHandler answers) {
        this.answers = answers;
    }

    @GetMapping("/api/groups/{groupId}/activities")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')")
    List<ListedActivity> list(@PathVariable UUID groupId, Caller caller) {
        caller.requireGroup(groupId);
        return answers.handle(groupId, caller.requireMfo());
    }
}
