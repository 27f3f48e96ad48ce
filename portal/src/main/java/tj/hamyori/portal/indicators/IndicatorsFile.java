package tj.hamyori.portal.indicators;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tj.hamyori.portal.client.indicators.ApplicationIndicators;
import tj.hamyori.portal.client.indicators.Indicators;

/**
 * The indicators as a file (RFC 4180, with a header line): one line for each number, by codes that are the same in
 * every language. What is not published is an empty field, never a nought.
 */
final class IndicatorsFile {

    private static final String HEADER = "from,to,mfo,figure,dimension,value,category,number";

    private final Indicators groups;
    private final StringBuilder lines = new StringBuilder(HEADER).append("\r\n");

    private IndicatorsFile(Indicators groups) {
        this.groups = groups;
    }

    static String of(Indicators groups, ApplicationIndicators applications) {
        IndicatorsFile file = new IndicatorsFile(groups);
        file.groups();
        file.members();
        file.applications(applications);
        return file.lines.toString();
    }

    private void groups() {
        for (Indicators.District district : groups.districts()) {
            line("groupsFounded", "district", district.name(), null, district.founded());
            line("groupsEnded", "district", district.name(), null, district.ended());
            line("groupsOperational", "district", district.name(), null, district.operational());
        }
        for (Indicators.Activity activity : groups.held()) {
            line("activities", "kind", activity.kind(), null, activity.held());
            line("activityParticipants", "kind", activity.kind(), null, activity.participants());
            line("activityWomen", "kind", activity.kind(), null, activity.womenFromMigrantHouseholds());
        }
    }

    private void members() {
        line("members", null, null, null, groups.members());
        line("womenFromMigrantHouseholds", null, null, null, groups.womenFromMigrantHouseholds());
        line("abandonedWomen", null, null, null, groups.abandonedWomen());
        groups.allCells()
                .forEach(cell -> line("members", cell.dimension(), cell.value(), cell.category(), cell.members()));
    }

    private void applications(ApplicationIndicators applications) {
        figures(null, null, applications.whole());
        applications.reasons().forEach((reason, number) -> line("rejected", "reason", reason, null, number));
        applications.allCells().forEach(cell -> figures(cell.dimension(), cell.value(), cell.figures()));
    }

    private void figures(
            @Nullable String dimension, @Nullable String value, ApplicationIndicators.@Nullable Figures figures) {
        line("applications", dimension, value, null, figures == null ? null : figures.applications());
        line("positiveDecisions", dimension, value, null, figures == null ? null : figures.positiveDecisions());
        line("rejected", dimension, value, null, figures == null ? null : figures.rejected());
        line("withdrawn", dimension, value, null, figures == null ? null : figures.withdrawn());
        line("open", dimension, value, null, figures == null ? null : figures.open());
    }

    private void line(
            String figure,
            @Nullable String dimension,
            @Nullable String value,
            @Nullable String category,
            @Nullable Long number) {
        lines.append(groups.from()).append(',').append(groups.to());
        for (String field : new @Nullable String[] {groups.mfo(), figure, dimension, value, category}) {
            lines.append(',').append(quoted(Objects.requireNonNullElse(field, "")));
        }
        lines.append(',').append(number == null ? "" : number).append("\r\n");
    }

    /** A field that a spreadsheet would take for a formula begins with an apostrophe; a district is free text. */
    private static String quoted(String field) {
        String safe = field.isEmpty() || "=+-@\t\r".indexOf(field.charAt(0)) < 0 ? field : "'" + field;
        return safe.matches("[^\",\r\n]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
