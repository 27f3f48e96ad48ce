package tj.hamyori.group.model;

import org.jspecify.annotations.Nullable;

/** What a person is in her group. */
public enum MemberRole {
    BORROWER,
    /** A relative, a man too, who belongs to the group and does not borrow through it. */
    FAMILY_MEMBER;

    /** @param name null, as in admissions from before there were roles, means BORROWER */
    public static MemberRole of(@Nullable String name) {
        return name == null ? BORROWER : valueOf(name);
    }

    /** Null for a borrower, so that her admission is stored as it always was. */
    public @Nullable String stored() {
        return this == BORROWER ? null : name();
    }
}
