package tj.hamyori.loan.read.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.loan.events.ProductTerms;
import tj.hamyori.loan.facts.BorrowerStanding;
import tj.hamyori.loan.facts.GroupService;
import tj.hamyori.loan.facts.ProductCatalogue;
import tj.hamyori.loan.model.EligibilityFinding;
import tj.hamyori.loan.model.EligibilityRequirement;
import tj.hamyori.loan.model.Household;
import tj.hamyori.platform.security.Caller;

/** Answers beforehand what submitting an application would be answered; the same finding decides both. */
@RestController
class EligibilityController {

    private final ProductCatalogue products;
    private final GroupService groupService;
    private final BorrowerStanding standing;
    private final Clock clock;

    EligibilityController(
            ProductCatalogue products, GroupService groupService, BorrowerStanding standing, Clock clock) {
        this.products = products;
        this.groupService = groupService;
        this.standing = standing;
        this.clock = clock;
    }

    @GetMapping("/api/eligibility")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'AUDITOR')")
    EligibilityAnswer ask(
            @RequestParam UUID memberId,
            @RequestParam String product,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            Caller caller) {
        LocalDate on = asOf == null ? LocalDate.now(clock) : asOf;
        String mfo = caller.requireMfo();
        Optional<ProductTerms> terms = products.inForce(mfo, product, on);
        if (terms.isEmpty()) {
            return new EligibilityAnswer(false, "PRODUCT_UNKNOWN", on, null);
        }
        Household household = groupService.household(memberId, on).orElse(null);
        EligibilityFinding finding = EligibilityFinding.of(
                EligibilityRequirement.valueOf(terms.get().eligibility()),
                household,
                standing.inDefault(mfo, memberId));
        boolean eligible = finding == EligibilityFinding.ELIGIBLE;
        return new EligibilityAnswer(eligible, eligible ? null : finding.name(), on, household);
    }

    /**
     * @param eligible whether an application would be accepted as far as she is concerned
     * @param rule code of the rule that would refuse it, null when none would
     * @param asOf the date asked about
     * @param evidence the household as found, null when there was nothing to ask
     */
    record EligibilityAnswer(
            boolean eligible,
            @Nullable String rule,
            LocalDate asOf,
            @Nullable Household evidence) {}
}
