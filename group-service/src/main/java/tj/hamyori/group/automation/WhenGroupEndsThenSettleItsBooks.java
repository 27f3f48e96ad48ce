package tj.hamyori.group.automation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tj.hamyori.group.events.GroupDissolved;
import tj.hamyori.group.events.GroupDivided;
import tj.hamyori.group.events.GroupMerged;
import tj.hamyori.group.model.LedgerIds;
import tj.hamyori.group.model.MovedBalances;
import tj.hamyori.group.write.changegroup.ChangeGroup;
import tj.hamyori.group.write.closeledger.CloseLedger;
import tj.hamyori.group.write.confirmshareout.ConfirmShareOut;
import tj.hamyori.group.write.confirmshareout.ConfirmShareOutOfGroup;
import tj.hamyori.group.write.leave.LeaveHerGroup;
import tj.hamyori.group.write.movein.MoveInBalances;
import tj.hamyori.group.write.moveout.MoveOutBalances;
import tj.hamyori.platform.request.RequestContext;

/**
 * Members and books follow a group that ends, divides or merges within its own transaction: where the books refuse, the
 * group does not change either. Who ends it confirms the last sharing-out that another person recorded.
 */
@Component
@ProcessingGroup("endings-of-the-group")
class WhenGroupEndsThenSettleItsBooks {

    private final CommandGateway commands;

    WhenGroupEndsThenSettleItsBooks(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void when(GroupDissolved event, @MetaDataValue(value = RequestContext.MFO, required = true) String mfo) {
        UUID group = event.groupId();
        LocalDate on = event.dissolvedOn();
        if (event.shareOutId() != null) {
            boolean keyHolderSigns = commands.sendAndWait(new ConfirmShareOutOfGroup(group, mfo, null, on));
            commands.sendAndWait(new ConfirmShareOut(
                    LedgerIds.of(group), group, mfo, event.shareOutId(), event.dissolvedBy(), null, keyHolderSigns));
        }
        commands.sendAndWait(new CloseLedger(LedgerIds.of(group), group, on));
        event.members().forEach(member -> commands.sendAndWait(new LeaveHerGroup(member, mfo, group, on)));
    }

    @EventHandler
    void when(GroupDivided event) {
        move(event.groupId(), event.newGroupId(), event.dividedOn(), event.members(), event.stayed());
    }

    @EventHandler
    void when(GroupMerged event) {
        move(event.groupId(), event.intoGroupId(), event.mergedOn(), event.members(), 0);
        commands.sendAndWait(new CloseLedger(LedgerIds.of(event.groupId()), event.groupId(), event.mergedOn()));
    }

    private void move(UUID from, UUID to, LocalDate on, List<UUID> members, int stayed) {
        @Nullable
        MovedBalances moved = commands.sendAndWait(
                new MoveOutBalances(LedgerIds.of(from), from, to, on, Set.copyOf(members), stayed));
        if (moved != null) {
            commands.sendAndWait(new MoveInBalances(LedgerIds.of(to), to, from, on, moved));
        }
        members.forEach(member -> commands.sendAndWait(new ChangeGroup(member, from, to, on)));
    }
}
