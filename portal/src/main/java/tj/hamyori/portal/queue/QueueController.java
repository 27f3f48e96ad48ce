package tj.hamyori.portal.queue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.group.Directory;
import tj.hamyori.portal.client.loan.Application;
import tj.hamyori.portal.client.loan.Loan;
import tj.hamyori.portal.client.loan.LoanService;

/** Shows what waits for an officer, oldest concern first as the service orders it. */
@Controller
class QueueController {

    private final LoanService loans;
    private final Directory directory;

    QueueController(LoanService loans, Directory directory) {
        this.loans = loans;
        this.directory = directory;
    }

    @GetMapping("/queue")
    String queue(
            @RequestParam(required = false) @Nullable String submitted,
            @RequestParam(required = false) @Nullable String endorsed,
            @RequestParam(required = false) @Nullable String approved,
            Model model) {
        Answer<Page<Application>> toEndorse = Answer.of(() -> loans.applications("SUBMITTED", submitted));
        Answer<Page<Application>> toDecide = Answer.of(() -> loans.applications("ENDORSED", endorsed));
        Answer<Page<Loan>> toDisburse = Answer.of(() -> loans.loans("APPROVED", null, approved));
        model.addAttribute("toEndorse", toEndorse);
        model.addAttribute("toDecide", toDecide);
        model.addAttribute("toDisburse", toDisburse);
        model.addAttribute(
                "names",
                directory.members(Stream.concat(
                                Stream.concat(borrowers(toEndorse), borrowers(toDecide)),
                                toDisburse.orElse(new Page<>(List.of(), null)).items().stream()
                                        .map(Loan::memberId))
                        .toList()));
        return "portal/queue";
    }

    private static Stream<UUID> borrowers(Answer<Page<Application>> applications) {
        return applications.orElse(new Page<>(List.of(), null)).items().stream().map(Application::memberId);
    }
}
