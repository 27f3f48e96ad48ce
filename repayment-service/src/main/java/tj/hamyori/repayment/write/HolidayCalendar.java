package tj.hamyori.repayment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;
import tj.hamyori.repayment.events.CalendarDaysDeclared;
import tj.hamyori.repayment.write.declareholiday.DeclareHoliday;

/** The declared days of one organisation, or of the country; the latest declaration of a day stands. */
@Aggregate
@SuppressWarnings("NullAway.Init") // Axon makes the empty aggregate and sources its events into it
class HolidayCalendar {

    static final int MOST_DAYS = 366;
    static final int LONGEST_REASON = 200;
    static final int FIRST_YEAR = 1970;
    static final int LAST_YEAR = 2210;

    @AggregateIdentifier
    private UUID calendarId;

    private final Map<LocalDate, Boolean> working = new HashMap<>();

    HolidayCalendar() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DeclareHoliday command) {
        int count = command.days().size();
        refuseIf(count < 1 || count > MOST_DAYS, HolidayRule.HOLIDAY_DAYS_AT_MOST_A_YEAR, "days");
        refuseIf(command.days().stream().anyMatch(day -> outside(day)), HolidayRule.HOLIDAY_WITHIN_CALENDAR, "days");
        int reason = command.reason().length();
        refuseIf(reason < 1 || reason > LONGEST_REASON, HolidayRule.HOLIDAY_NEEDS_A_REASON, "reason");
        List<LocalDate> news = command.days().stream()
                .filter(day -> !Boolean.valueOf(command.working()).equals(working.get(day)))
                .toList();
        if (!news.isEmpty()) {
            apply(new CalendarDaysDeclared(
                    command.calendarId(),
                    command.mfo(),
                    news,
                    command.working(),
                    command.reason(),
                    command.declaredBy(),
                    command.recordedAt()));
        }
    }

    private static boolean outside(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }

    private static void refuseIf(boolean broken, HolidayRule rule, String field) {
        if (broken) {
            throw new RuleViolated(rule, List.of(new Violation(field, rule.name(), rule.sentence())));
        }
    }

    @EventSourcingHandler
    void evolve(CalendarDaysDeclared event) {
        calendarId = event.calendarId();
        event.days().forEach(day -> working.put(day, event.working()));
    }
}
