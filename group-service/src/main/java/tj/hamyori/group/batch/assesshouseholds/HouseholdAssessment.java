package tj.hamyori.group.batch.assesshouseholds;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.group.write.noteabandonment.NoteAbandonment;

/**
 * Looks at all households of one organisation as of a date and notes whose answer changed, each in a transaction of her
 * own. The same date again changes nothing, and a look broken off goes on where it was: it asks what still differs.
 */
@Component
class HouseholdAssessment {

    /** A longer standstill is caught up by its last days: who still differs is found, what passed meanwhile is not. */
    static final int MOST_DAYS_CAUGHT_UP = 31;

    private static final Logger LOG = LoggerFactory.getLogger(HouseholdAssessment.class);

    private final ChangedHouseholds households;
    private final HouseholdLooks looks;
    private final CommandGateway commands;
    private final TransactionTemplate ownTransaction;

    HouseholdAssessment(
            ChangedHouseholds households,
            HouseholdLooks looks,
            CommandGateway commands,
            PlatformTransactionManager transactions) {
        this.households = households;
        this.looks = looks;
        this.commands = commands;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Every date from the one after the last look until this one, so that a day on which nothing ran leaves no gap. The
     * first look of an organisation is at this date alone.
     */
    List<Outcome> runUntil(LocalDate date, String mfo) {
        LocalDate earliest = date.minusDays(MOST_DAYS_CAUGHT_UP - 1L);
        LocalDate first = looks.lastEnded(mfo)
                .map(last -> last.plusDays(1))
                .map(next -> next.isBefore(earliest) ? earliest : next)
                .orElse(date);
        return first.isAfter(date)
                ? List.of()
                : first.datesUntil(date.plusDays(1)).map(day -> run(day, mfo)).toList();
    }

    Outcome run(LocalDate date, String mfo) {
        looks.begin(mfo, date);
        List<ChangedHouseholds.Changed> changed = households.asOf(date, mfo);
        int failed = 0;
        for (ChangedHouseholds.Changed one : changed) {
            failed += noted(one, date, mfo) ? 0 : 1;
        }
        looks.end(mfo, date, changed.size() - failed, failed);
        return new Outcome(date, changed.size() - failed, failed);
    }

    /** One that fails does not keep the others waiting; tomorrow's look finds her again. */
    private boolean noted(ChangedHouseholds.Changed one, LocalDate date, String mfo) {
        try {
            NoteAbandonment note = new NoteAbandonment(one.memberId(), mfo, date, one.abandonedSince());
            ownTransaction.executeWithoutResult(status -> commands.sendAndWait(note));
            return true;
        } catch (RuntimeException failure) {
            looks.failed(mfo, date, one.memberId(), failure);
            LOG.error("The household of member {} could not be noted", one.memberId(), failure);
            return false;
        }
    }

    /**
     * @param noted women whose answer changed
     * @param failed women whose change could not be noted; the book of looks and the log say why
     */
    record Outcome(LocalDate businessDate, int noted, int failed) {}
}
