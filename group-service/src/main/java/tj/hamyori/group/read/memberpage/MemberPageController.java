package tj.hamyori.group.read.memberpage;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.read.Scope;
import tj.hamyori.platform.security.Caller;

@RestController
class MemberPageController {

    private final MemberPageQueryHandler answers;

    MemberPageController(MemberPageQueryHandler answers) {
        this.answers = answers;
    }

    @GetMapping("/api/members/{memberId}")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')")
    MemberPage page(@PathVariable UUID memberId, Caller caller) {
        return answers.handle(memberId, Scope.of(caller));
    }
}
