package tj.hamyori.group.read.memberlist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Set;
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
class MemberListController {

    private static final int MOST_IDS = 100;
    private static final int LONGEST_QUESTION = 100;

    private final MemberListQueryHandler answers;

    MemberListController(MemberListQueryHandler answers) {
        this.answers = answers;
    }

    /**
     * The members with these ids, or a page of all, or a page of those whose names are like what is asked.
     *
     * @param q beginnings of words of her name as in the document, now or before, or of what she is called
     */
    @GetMapping("/api/members")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')")
    Page<ListedMember> list(
            @RequestParam(required = false) @Nullable @Size(max = MOST_IDS) Set<UUID> ids,
            @RequestParam(required = false) @Nullable @Size(max = LONGEST_QUESTION) String q,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            Caller caller) {
        Scope scope = Scope.of(caller);
        if (ids != null) {
            return answers.handle(ids, scope);
        }
        return q == null || q.isBlank() ? answers.handle(after, limit, scope) : answers.handle(q, after, limit, scope);
    }
}
