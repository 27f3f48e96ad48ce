package tj.hamyori.group.write;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.CycleShared;
import tj.hamyori.group.events.ShareOutRecorded;
import tj.hamyori.group.write.confirmshareout.ConfirmShareOut;
import tj.hamyori.group.write.shareout.ShareOutCycle;
import tj.hamyori.platform.problem.RuleViolated;

/** A group's sharings-out: recorded by one person, done once another has confirmed them. */
final class Sharings {

    private final Map<UUID, ShareOutRecorded> recorded = new HashMap<>();
    private final Map<UUID, CycleShared> done = new HashMap<>();
    private @Nullable ShareOutRecorded open;

    /** Whether it was recorded before, confirmed or not, under the same id. */
    boolean knows(ShareOutCycle command) {
        ShareOutRecorded before = recorded.get(command.shareOutId());
        CycleShared shared = done.get(command.shareOutId());
        LedgerRule.SHARE_OUT_ID_REUSED.unless((before == null || command.isSameAs(before.sharedOn(), before.last()))
                && (shared == null || command.isSameAs(shared.sharedOn(), shared.last())));
        return before != null || shared != null;
    }

    boolean isDone(UUID shareOutId) {
        return done.containsKey(shareOutId);
    }

    /** What this confirms, where who does may. */
    ShareOutRecorded toConfirm(ConfirmShareOut command) {
        ShareOutRecorded waits = open;
        if (waits == null || !waits.shareOutId().equals(command.shareOutId())) {
            throw new RuleViolated(LedgerRule.SHARE_OUT_NOT_RECORDED);
        }
        LedgerRule.SHARED_OUT_BY_ANOTHER.unless(!command.signer().equals(waits.recordedBy()));
        LedgerRule.KEY_HOLDER_CONFIRMS.unless(command.keyHolderId() != null || !command.keyHolderSigns());
        return waits;
    }

    void evolve(ShareOutRecorded event) {
        recorded.put(event.shareOutId(), event);
        open = event;
    }

    void evolve(CycleShared event) {
        done.put(event.shareOutId(), event);
        open = null;
    }
}
