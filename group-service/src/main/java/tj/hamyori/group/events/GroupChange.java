package tj.hamyori.group.events;

/** A group ended, or members came from or went to another one as a group. */
public sealed interface GroupChange extends GroupEvent
        permits GroupDissolved, GroupDivided, GroupSeparated, GroupMerged, GroupAbsorbed {}
