package tj.hamyori.loan.read.loanfile;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.loan.model.LoanStatus;
import tj.hamyori.loan.model.Texts;
import tj.hamyori.loan.read.decisioneffects.DecisionEffects;
import tj.hamyori.loan.read.history.History;
import tj.hamyori.loan.read.loanlist.LoanList;
import tj.hamyori.loan.read.loanlist.LoanRow;
import tj.hamyori.loan.read.paging.Visibility;
import tj.hamyori.loan.read.recovery.Recovery;
import tj.hamyori.loan.read.tranches.LoanTranches;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.security.Caller;

@RestController
class LoanFileController {

    private final LoanList loans;
    private final History history;
    private final Recovery recovery;
    private final LoanTranches tranches;
    private final DecisionEffects effects;
    private final Texts texts;

    LoanFileController(
            LoanList loans,
            History history,
            Recovery recovery,
            LoanTranches tranches,
            DecisionEffects effects,
            Texts texts) {
        this.loans = loans;
        this.history = history;
        this.recovery = recovery;
        this.tranches = tranches;
        this.effects = effects;
        this.texts = texts;
    }

    @GetMapping("/api/loans/{id}")
    @PreAuthorize(Visibility.READERS)
    LoanFile one(@PathVariable UUID id, Caller caller) {
        return loans.find(Visibility.of(caller), id)
                .map(this::file)
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
    }

    private LoanFile file(LoanRow loan) {
        UUID id = loan.loanId();
        UUID borrower = loan.memberId();
        Texts.Opened opened = texts.opened(List.of(borrower));
        return new LoanFile(
                loan.opened(opened),
                recoveredMinor(loan),
                recovery.of(id),
                tranches.of(id, borrower, opened).orElse(null),
                effects.of(id),
                history.of(id, borrower, opened));
    }

    private long recoveredMinor(LoanRow loan) {
        boolean lost = loan.status().equals(LoanStatus.WRITTEN_OFF.name());
        return lost && loan.writtenOffOn() != null ? recovery.minorAfter(loan.loanId(), loan.writtenOffOn()) : 0;
    }
}
