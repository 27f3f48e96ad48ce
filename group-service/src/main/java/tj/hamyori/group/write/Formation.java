package tj.hamyori.group.write;

import tj.hamyori.group.events.GroupFormed;
import tj.hamyori.group.write.form.FormGroup;

/** How the forming of a group is stored. */
final class Formation {

    private Formation() {}

    static GroupFormed of(FormGroup command) {
        return new GroupFormed(
                command.groupId(),
                command.mfo(),
                command.name(),
                command.district(),
                command.formedOn(),
                command.meetingEvery(),
                command.meetingUnit() == null ? null : command.meetingUnit().name(),
                command.currency(),
                command.meetingWeekday() == null
                        ? null
                        : command.meetingWeekday().name(),
                command.meetingNth(),
                command.rules() == null ? null : Rulebook.stored(command.rules()));
    }
}
