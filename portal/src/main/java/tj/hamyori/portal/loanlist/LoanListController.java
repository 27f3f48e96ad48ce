package tj.hamyori.portal.loanlist;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.group.Directory;
import tj.hamyori.portal.client.loan.Loan;
import tj.hamyori.portal.client.loan.LoanService;

/** Lists loans. */
@Controller
class LoanListController {

    private static final List<String> STATUSES = List.of("APPROVED", "DISBURSED", "CLOSED", "WRITTEN_OFF");

    private final LoanService loans;
    private final Directory directory;

    LoanListController(LoanService loans, Directory directory) {
        this.loans = loans;
        this.directory = directory;
    }

    @GetMapping("/loans")
    String list(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable UUID groupId,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        String known = status != null && STATUSES.contains(status) ? status : null;
        Answer<Page<Loan>> page = Answer.of(() -> loans.loans(known, groupId, after));
        model.addAttribute("loans", page);
        model.addAttribute("status", known);
        model.addAttribute("groupId", groupId);
        model.addAttribute("statuses", STATUSES);
        model.addAttribute(
                "names",
                directory.members(page.orElse(new Page<>(null, null)).items().stream()
                        .map(Loan::memberId)
                        .toList()));
        return "portal/loans";
    }
}
