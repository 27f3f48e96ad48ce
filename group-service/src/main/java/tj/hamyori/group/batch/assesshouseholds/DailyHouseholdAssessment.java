package tj.hamyori.group.batch.assesshouseholds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.request.RequestContext;

/** Before the offices open. Two processes doing it at once do no harm: the second finds nothing left to note. */
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
            new RequestContext(mfo, "daily-household-assessment", id, null).run(() -> {
                HouseholdAssessment.Outcome outcome = assessment.run(today, mfo);
                LOG.info(
                        "Households of {} as of {}: {} noted, {} failed",
                        mfo,
                        today,
                        outcome.noted(),
                        outcome.failed());
            });
        }
    }
}
