package tj.hamyori.group.write.confirmshareout;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.CycleShared;
import tj.hamyori.group.events.ShareOutRecorded;

/**
 * Confirm the recorded sharing-out, by which it enters the books: a key-holder with her PIN, on whosever phone; in a
 * group where nobody has one, a person who did not record it. What was confirmed stays so, whoever asks again.
 *
 * @param confirmedBy user name of the person signed in
 * @param keyHolderId the member who typed her PIN, which was checked; null where the person signed in confirms herself
 * @param keyHolderSigns whether a key-holder of the group has a PIN, so that nobody confirms without one
 */
public record ConfirmShareOut(
        @TargetAggregateIdentifier UUID ledgerId,
        UUID groupId,
        String mfo,
        UUID shareOutId,
        String confirmedBy,
        @Nullable UUID keyHolderId,
        boolean keyHolderSigns) {

    /** The second person. */
    public String signer() {
        return keyHolderId == null ? confirmedBy : keyHolderId.toString();
    }

    public CycleShared shared(ShareOutRecorded recorded) {
        return new CycleShared(
                groupId,
                shareOutId,
                recorded.sharedOn(),
                recorded.last(),
                recorded.totalMinor(),
                recorded.entries(),
                recorded.recordedBy(),
                signer(),
                keyHolderId);
    }
}
