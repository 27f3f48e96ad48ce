package tj.hamyori.group.write.changerules;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.model.GroupRules;

/**
 * Put other rules in the place of a group's rules; a loan officer or the group's treasurer may. The last decision sent
 * again changes nothing.
 *
 * @param decidedOn business date of the group's decision
 * @param effectiveOn from which day they hold; meetings of earlier days keep the rules of their day
 * @param today business date on which the request arrived
 */
public record ChangeRules(
        @TargetAggregateIdentifier UUID groupId,
        String mfo,
        LocalDate decidedOn,
        LocalDate effectiveOn,
        GroupRules rules,
        LocalDate today) {}
