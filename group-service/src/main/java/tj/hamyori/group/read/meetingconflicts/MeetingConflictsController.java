package tj.hamyori.group.read.meetingconflicts;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.read.MeetingConflicts;
import tj.hamyori.platform.security.Caller;

@RestController
class MeetingConflictsController {

    private static final int MOST = 200;

    private final MeetingConflicts conflicts;

    MeetingConflictsController(MeetingConflicts conflicts) {
        this.conflicts = conflicts;
    }

    @GetMapping("/api/meeting-conflicts")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR')")
    OpenConflicts open(Caller caller) {
        List<MeetingConflicts.Listed> found = conflicts.of(caller.requireMfo(), MOST + 1);
        return new OpenConflicts(found.subList(0, Math.min(found.size(), MOST)), found.size() > MOST);
    }

    /**
     * @param items of the oldest meetings first, at most 200
     * @param more whether there are more than these
     */
    record OpenConflicts(List<MeetingConflicts.Listed> items, boolean more) {}
}
