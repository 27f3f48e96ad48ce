package tj.hamyori.group.model;

/** What the roll call found. */
public enum AttendanceStatus {
    PRESENT,
    LATE,
    APOLOGISED,
    ABSENT
}
