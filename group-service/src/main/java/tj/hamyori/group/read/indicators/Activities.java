package tj.hamyori.group.read.indicators;

import org.jspecify.annotations.Nullable;

/**
 * Activities of one kind in the period.
 *
 * @param kind TRAINING, EDUCATION_MEETING, IN_KIND_SUPPORT or SERVICE
 * @param held how many; a reversed one does not count
 * @param participants heads over all of them, who came twice counts twice; null where nobody attends, or not published
 * @param womenFromMigrantHouseholds different women among those named; null where not published
 */
record Activities(
        String kind,
        long held,
        @Nullable Long participants,
        @Nullable Long womenFromMigrantHouseholds) {

    /** Without numbers of people from one to four; nor may the others who took part be found by subtracting. */
    Activities published() {
        Long women = large(womenFromMigrantHouseholds);
        Long others = participants == null || women == null ? null : large(participants - women);
        return new Activities(kind, held, large(participants), participants == null || others != null ? women : null);
    }

    private static @Nullable Long large(@Nullable Long people) {
        return people == null || people > 0 && people < SmallNumbers.LEAST_PERSONS ? null : people;
    }
}
