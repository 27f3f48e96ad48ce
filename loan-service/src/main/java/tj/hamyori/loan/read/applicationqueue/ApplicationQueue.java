package tj.hamyori.loan.read.applicationqueue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.events.HouseholdFound;
import tj.hamyori.loan.model.Texts;
import tj.hamyori.loan.read.paging.Page;
import tj.hamyori.loan.read.paging.PageRequest;
import tj.hamyori.loan.read.paging.Visibility;
import tools.jackson.databind.json.JsonMapper;

/** Answers from {@code read_application}; the oldest application comes first. */
@Component
class ApplicationQueue {

    private static final String VISIBLE = """
            select a.*, g.name as group_name from read_application a
            left join group_directory g on g.mfo = a.mfo and g.group_id = a.group_id
            where a.mfo = :mfo
              and (cast(:groups as text) is null or a.group_id in """ + Visibility.HER_GROUPS + ")";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Texts texts;

    ApplicationQueue(JdbcClient jdbc, JsonMapper json, Texts texts) {
        this.jdbc = jdbc;
        this.json = json;
        this.texts = texts;
    }

    /**
     * Without what was found about households: a list is no need to know them.
     *
     * @param statuses names joined by commas, null for all
     */
    Page<Application> page(
            Visibility visible, @Nullable String statuses, @Nullable UUID memberId, PageRequest request) {
        return request.page(
                opened(jdbc.sql(VISIBLE + """
                                and (cast(:statuses as text) is null
                                     or a.status = any(string_to_array(:statuses, ',')))
                                and (cast(:member as uuid) is null or a.member_id = :member)
                                and (a.submitted_on, a.application_id) > (:afterDate, :afterId)
                                order by a.submitted_on, a.application_id limit :rows""")
                        .param("mfo", visible.mfo())
                        .param("groups", visible.onlyGroups())
                        .param("statuses", statuses)
                        .param("member", memberId)
                        .param("afterDate", request.afterDate())
                        .param("afterId", request.afterId())
                        .param("rows", request.rows())
                        .query((row, index) -> application(row, false))
                        .list()),
                Application::submittedOn,
                Application::applicationId);
    }

    /** As it is stored: whoever asks opens it with its history, both with one key. */
    Optional<Application> find(Visibility visible, UUID id) {
        return jdbc.sql(VISIBLE + " and a.application_id = :id")
                .param("mfo", visible.mfo())
                .param("groups", visible.onlyGroups())
                .param("id", id)
                .query((row, index) -> application(row, visible.households()))
                .optional();
    }

    private List<Application> opened(List<Application> rows) {
        Texts.Opened opened =
                texts.opened(rows.stream().map(Application::memberId).distinct().toList());
        return rows.stream().map(row -> row.opened(opened, null)).toList();
    }

    private Application application(ResultSet row, boolean withHousehold) throws SQLException {
        return new Application(
                row.getObject("application_id", UUID.class),
                row.getObject("approved_principal_minor") == null ? null : row.getObject("application_id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getObject("group_id", UUID.class),
                row.getString("group_name"),
                row.getString("product_code"),
                row.getString("product_name"),
                row.getString("product_kind"),
                row.getLong("principal_minor"),
                row.getString("currency"),
                row.getInt("instalments"),
                row.getString("purpose"),
                row.getString("plan"),
                row.getString("status"),
                row.getObject("submitted_on", LocalDate.class),
                row.getString("submitted_by"),
                withHousehold
                        ? Application.Eligibility.of(json.readValue(row.getString("household"), HouseholdFound.class))
                        : null,
                row.getObject("endorsed_on", LocalDate.class),
                row.getString("endorsed_by"),
                row.getString("out_of_turn_reason"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                row.getObject("approved_principal_minor", Long.class),
                row.getString("reason_code"),
                row.getString("note"),
                null);
    }
}
