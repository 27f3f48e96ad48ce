package tj.hamyori.group.write.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.Sex;

/**
 * Register a member; a loan officer may. Sent twice with the same content it changes nothing, with other content under
 * the same id it is refused.
 *
 * @param mfo organisation of the caller
 * @param person compared with what is registered, never stored in this form
 * @param sealedPerson the same, sealed
 * @param consentedOn business date
 * @param emigratedOn when her husband left, null when he did not
 * @param emigratedTo country, null when unknown
 * @param today business date on which the request arrived
 */
public record RegisterMember(
        @TargetAggregateIdentifier UUID memberId,
        String mfo,
        PersonalData person,
        String sealedPerson,
        Sex sex,
        @Nullable String district,
        LocalDate consentedOn,
        @Nullable LocalDate emigratedOn,
        @Nullable String emigratedTo,
        List<UUID> vouchedBy,
        LocalDate today) {}
