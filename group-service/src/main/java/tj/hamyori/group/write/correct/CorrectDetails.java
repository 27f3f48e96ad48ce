package tj.hamyori.group.write.correct;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.Sex;

/**
 * Sets right what is known of a member; a loan officer may. The same as what is known changes nothing.
 *
 * @param person everything as it should be; how she is reached is left as it is
 * @param correctedOn business date
 */
public record CorrectDetails(
        @TargetAggregateIdentifier UUID memberId,
        String mfo,
        PersonalData person,
        Sex sex,
        @Nullable String district,
        LocalDate correctedOn,
        LocalDate today) {}
