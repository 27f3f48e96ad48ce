package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The group decided on other rules; they replace all earlier ones.
 *
 * @param decidedOn business date of the decision
 * @param effectiveOn from which day they hold, the day of the decision or a later one
 */
public record RulesChanged(UUID groupId, LocalDate decidedOn, LocalDate effectiveOn, AgreedRules rules)
        implements GroupEvent {}
