package tj.hamyori.group.write.registerpin;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.KeyHolderPinRegistered;
import tj.hamyori.group.model.Pin;

/**
 * A key-holder chooses her PIN: the first one beside the lender's officer, another one with the one she has. The same
 * PIN again changes nothing. Who was signed in at the first cannot take her signature with it until she has changed it
 * beside somebody else. The group is asked first, by {@link RegisterPinOfGroup}.
 *
 * @param oldPin null for the first
 * @param witnessedBy user name of the person signed in
 * @param besideOfficer whether that is an officer of the lender
 * @param today business date on which the request arrived
 */
public record RegisterPin(
        @TargetAggregateIdentifier UUID keyHolderId,
        UUID groupId,
        UUID memberId,
        String mfo,
        Pin pin,
        @Nullable Pin oldPin,
        String witnessedBy,
        boolean besideOfficer,
        LocalDate today) {

    public KeyHolderPinRegistered registered() {
        return new KeyHolderPinRegistered(groupId, memberId, mfo, today, witnessedBy);
    }
}
