package tj.hamyori.group.read.grouplist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.read.Page;
import tj.hamyori.group.read.Scope;
import tj.hamyori.platform.security.Caller;

@RestController
class GroupListController {

    private final GroupListQueryHandler answers;

    GroupListController(GroupListQueryHandler answers) {
        this.answers = answers;
    }

    @GetMapping("/api/groups")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')")
    Page<ListedGroup> list(
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            Caller caller) {
        return answers.handle(after, limit, Scope.of(caller));
    }
}
