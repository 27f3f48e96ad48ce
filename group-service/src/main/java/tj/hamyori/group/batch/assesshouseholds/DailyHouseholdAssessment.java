package tj.hamyori.group.batch.assesshouseholds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.request.RequestContext;

/**
 * Before the offices open, and for the days since the last look.
 * Two processes doing it at once do no harm: the second finds nothing left to note.
 */
@Component
class DailyHouseholdAssessment {

    private static final Logger LOG = LoggerFactory.getLogger(DailyHouseholdAssessment.class);

    private final HouseholdAssessment assessment;
    private final ChangedHouseholds households;
    private final Clock clock;

    DailyHouseholdAssessment(HouseholdAssessment assessment, ChangedHouseholds households, Clock clock) {
        this.assessment = assessment;
        this.households = households;
        this.clock = clock;
    }

    @Scheduled(cron = "${hamyori.household-assessment.cron:0 0 4 * * *}", zone = "Asia/Dushanbe")
    void everyMorning() {
        LocalDate today = LocalDate.now(clock);
        for (String mfo : households.organisations()) {
            String id = "household-assessment-" + UUID.randomUUID();
            new RequestContext(mfo, "daily-household-assessment", id, null).run(() -> look(today, mfo));
        }
    }

    /** An organisation that cannot be looked at does not keep the others waiting. */
    private void look(LocalDate today, String mfo) {
        try {
            assessment
                    .runUntil(today, mfo)
                    .forEach(outcome -> LOG.info(
                            "Households of {} as of {}: {} noted, {} failed",
                            mfo,
                            outcome.businessDate(),
                            outcome.noted(),
                            outcome.failed()));
        } catch (RuntimeException failure) {
            LOG.error("The households of {} could not be looked at", mfo, failure);
        }
    }
}
