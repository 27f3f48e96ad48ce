package tj.hamyori.group.read.meeting;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

@RestController
class MeetingController {

    private final MeetingQueryHandler answers;

    MeetingController(MeetingQueryHandler answers) {
        this.answers = answers;
    }

    @GetMapping("/api/groups/{groupId}/meetings/{meetingId}")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')")
    MeetingDetails meeting(@PathVariable UUID groupId, @PathVariable UUID meetingId, Caller caller) {
        caller.requireGroup(groupId);
        return answers.handle(groupId, meetingId, caller.requireMfo());
    }
}
