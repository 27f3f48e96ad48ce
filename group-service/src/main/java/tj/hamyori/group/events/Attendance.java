package tj.hamyori.group.events;

import java.util.UUID;

/** What the roll call found about one member: PRESENT, LATE, APOLOGISED or ABSENT. */
public record Attendance(UUID memberId, String status) {}
