package tj.hamyori.group.batch.assesshouseholds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

@RestController
class HouseholdAssessmentController {

    private final HouseholdAssessment assessment;

    HouseholdAssessmentController(HouseholdAssessment assessment) {
        this.assessment = assessment;
    }

    @PostMapping("/api/household-assessments")
    @PreAuthorize("hasAnyRole('MFO_ADMIN', 'BRANCH_MANAGER')")
    HouseholdAssessment.Outcome assess(@Valid @RequestBody Order order, Caller caller) {
        return assessment.run(order.businessDate(), caller.requireMfo());
    }

    record Order(@NotNull LocalDate businessDate) {}
}
