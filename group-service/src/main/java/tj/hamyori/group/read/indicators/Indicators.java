package tj.hamyori.group.read.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Self-help groups and their members, as the Action Plan asks for them.
 *
 * @param mfo null for all organisations together; then small numbers are not published
 * @param groupsFounded by district, from {@code from} to {@code to}, both included
 * @param groupsEnded likewise, dissolved or merged into another
 * @param groupsOperational by district: met in the last {@code operationalWithinDays} days
 * @param members belonging to a group on {@code asOf}; null where too few to be published
 * @param womenFromMigrantHouseholds of the members; null where not published
 * @param abandonedWomen of the women from migrant households, never to be added to them; null where not published
 * @param cells members by category and sex, age band, district; disjoint within a dimension
 * @param activities trainings, education meetings, support in kind and services, from {@code from} to {@code to}
 * @param definitions what each figure counts
 */
record Indicators(
        @Nullable String mfo,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        int operationalWithinDays,
        Map<String, Long> groupsFounded,
        Map<String, Long> groupsEnded,
        Map<String, Long> groupsOperational,
        @Nullable Long members,
        @Nullable Long womenFromMigrantHouseholds,
        @Nullable Long abandonedWomen,
        List<Cell> cells,
        List<Activities> activities,
        Map<String, String> definitions) {

    static final Map<String, String> DEFINITIONS = Map.of(
            "groupsEnded",
            "Self-help groups whose last day was in the period, dissolved or merged into another, by district.",
            "groupsFounded",
            "Self-help groups formed in the period, by district.",
            "groupsOperational",
            "Self-help groups formed by the date and not ended that met within the days before it, the date included.",
            "members",
            "People who belong to a self-help group on the date; each is counted once.",
            "womenFromMigrantHouseholds",
            "Women among the members whose husband went abroad by the date and has not come back.",
            "abandonedWomen",
            "Women from migrant households whom no support reached for six calendar months. Part of them, never added.",
            "activities",
            "Trainings, education meetings, support in kind and services in the period, both days included;"
                    + " participants are heads, women from migrant households are different women among those named.",
            "cells",
            "Each member in one cell of a dimension: ABANDONED, otherwise MIGRANT, otherwise OTHER. Published figures"
                    + " show no cell of fewer than 5 persons and none that could be found by subtraction.");
}
