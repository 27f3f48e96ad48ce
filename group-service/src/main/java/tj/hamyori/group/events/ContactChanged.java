package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * She is reached in another way than before.
 *
 * @param changedOn business date
 * @param sealedPerson all that is known of her as it stands now, sealed with her own key, Base64
 */
public record ContactChanged(UUID memberId, LocalDate changedOn, String sealedPerson) implements MemberEvent {}
