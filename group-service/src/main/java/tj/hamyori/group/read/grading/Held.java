package tj.hamyori.group.read.grading;

import java.util.List;
import java.util.UUID;

/**
 * The meetings of a time that stand.
 *
 * @param places members of the group on the day of each, together
 * @param filled of them, present or late
 * @param savers of them, with a saving
 * @param lentMinor from savings to members
 * @param verified by a second person
 */
record Held(List<UUID> meetings, long places, long filled, long savers, long lentMinor, List<UUID> verified) {}
