package tj.hamyori.loan.read.loanlist;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.loan.model.LoanStatus;
import tj.hamyori.loan.read.paging.Page;
import tj.hamyori.loan.read.paging.PageRequest;
import tj.hamyori.loan.read.paging.Visibility;
import tj.hamyori.platform.security.Caller;

@RestController
class LoanListController {

    private final LoanList loans;

    LoanListController(LoanList loans) {
        this.loans = loans;
    }

    @GetMapping("/api/loans")
    @PreAuthorize(Visibility.READERS)
    Page<LoanRow> list(
            @RequestParam(required = false) @Nullable List<LoanStatus> status,
            @RequestParam(required = false) @Nullable UUID groupId,
            @RequestParam(required = false) @Nullable UUID memberId,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable String after,
            Caller caller) {
        String statuses = status == null || status.isEmpty()
                ? null
                : status.stream().map(LoanStatus::name).collect(Collectors.joining(","));
        return loans.page(
                Visibility.of(caller), new LoanList.Filter(statuses, groupId, memberId), PageRequest.of(limit, after));
    }
}
