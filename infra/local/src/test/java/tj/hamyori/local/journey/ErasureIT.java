package tj.hamyori.local.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tj.hamyori.local.journey.system.Circle;
import tj.hamyori.local.journey.system.Circle.Brought;
import tj.hamyori.local.journey.system.Messages;
import tj.hamyori.local.journey.system.Organisation;
import tj.hamyori.local.journey.system.SharedSystem;
import tj.hamyori.local.journey.system.WholeSystem;
import tj.hamyori.local.setup.Part;
import tools.jackson.databind.JsonNode;

/** After the main job a borrower is erased: no database, topic or log has a trace of her, and the money stays. */
@Order(4)
@ExtendWith(SharedSystem.class)
class ErasureIT {
    private static final LocalDate LENT_ON = LocalDate.of(2025, 10, 10);
    private static final LocalDate MET_ON = LocalDate.of(2025, 11, 20);
    private static final String NAME = "Гулсанам Ҷаҳонафрӯз";
    private static final List<String> PERSONAL = List.of(
            "Гулсанам",
            "Ҷаҳонафрӯз",
            "ЯҶ-7770042",
            "917770042",
            "91 777 00 42",
            "1979-07-23",
            "Ҷангалдеҳ",
            "BY_HIS_UNCLE");

    @Test
    void nothingOfABorrowerIsLeftAndHerLoanStays(WholeSystem system) throws IOException, SQLException {
        Organisation mfo = Organisation.founded(system, "FORGETS");
        Circle circle = mfo.forms("Насим", List.of(NAME, "Сабоҳат Неъматӣ"));
        String member = circle.members().getFirst();
        String path = "/api/members/" + member;
        mfo.officer
                .post(
                        path + "/corrections",
                        Map.of(
                                "on", LENT_ON.toString(),
                                "name", Map.of("document", NAME),
                                "sex", "F",
                                "bornOn", "1979-07-23",
                                "paper", Map.of("type", "шиноснома", "number", "ЯҶ-7770042"),
                                "address", Map.of("village", "Ҷангалдеҳ")))
                .as(200);
        mfo.officer
                .post(path + "/contact-preference", Map.of("on", LENT_ON.toString(), "phone", "+992 91 777 00 42"))
                .as(200);
        mfo.officer
                .post(path + "/contacts", Map.of("on", LENT_ON.toString(), "kind", "BY_HIS_UNCLE"))
                .as(201);
        asksInVain(mfo, circle);
        String loan = mfo.lends(circle, 0, 120_000, LENT_ON);
        circle.meet(MET_ON, List.of(new Brought(member, loan, 10_000)));
        JsonNode before =
                mfo.account(loan, account -> !account.path("transactions").isEmpty());

        mfo.everybody()
                .post(path + "/erasure", Map.of("on", MET_ON.toString(), "reason", "SHE_ASKED"))
                .as(200);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> Messages.all(system).stream()
                        .anyMatch(message -> message.header("ce_type").equals("MemberErasedV1")
                                && message.key().equals(member)));
        mfo.officer
                .post("/api/loan-applications", Organisation.application(member, circle.groupId(), 100_000, MET_ON))
                .isRefused(422, "BORROWER_WITHDREW_CONSENT");
        JsonNode page = mfo.officer.get(path).as(200);
        assertThat(page.path("name").isNull()).isTrue();
        assertThat(page.path("erasedOn").asString()).isEqualTo(MET_ON.toString());
        JsonNode after = mfo.account(loan, account -> true);
        assertThat(after.path("outstandingPrincipalMinor")).isEqualTo(before.path("outstandingPrincipalMinor"));
        assertThat(after.path("transactions")).isEqualTo(before.path("transactions"));

        String left = databases(system) + Messages.all(system) + logs(system);
        assertThat(left).contains(member, loan);
        assertThat(PERSONAL)
                .allSatisfy(word -> assertThat(left.contains(word)).as(word).isFalse());
    }

    /** An application whose plan and whose refusal name her. */
    private static void asksInVain(Organisation mfo, Circle circle) {
        Map<String, Object> application =
                Organisation.application(circle.members().getFirst(), circle.groupId(), 100_000, LENT_ON);
        application.put("plan", "Гулсанам мехоҳад гов бихарад");
        String id = mfo.officer
                .post("/api/loan-applications", application)
                .as(201)
                .path("applicationId")
                .asString();
        JsonNode rejected = mfo.officer
                .post(
                        "/api/loan-applications/" + id + "/reject",
                        Map.of(
                                "rejectedOn", LENT_ON.toString(),
                                "reasonCode", "PLAN_NOT_VIABLE",
                                "note", "Ба Ҷаҳонафрӯз гуфта шуд"))
                .as(200);
        assertThat(rejected.toString()).contains("REJECTED");
    }

    private static String databases(WholeSystem system) throws SQLException {
        StringBuilder dump = new StringBuilder();
        for (String database : strings(system, "postgres", "select datname from pg_database where not datistemplate")) {
            List<String> tables = strings(system, database, """
                    select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                    where schemaname not in ('pg_catalog', 'information_schema')""");
            for (String table : tables) {
                dump.append(String.join("\n", strings(system, database, "select * from " + table)));
            }
        }
        return dump.toString();
    }

    /** Every field of every row as text; bytes as the text they may be. */
    private static List<String> strings(WholeSystem system, String database, String query) throws SQLException {
        String url = "jdbc:postgresql://" + system.ports().address(Part.POSTGRES) + "/" + database + "?user=postgres";
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    Object value = rows.getObject(column);
                    found.add(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value + "");
                }
            }
        }
        return found;
    }

    private static String logs(WholeSystem system) throws IOException {
        try (Stream<Path> files = Files.walk(system.directory().root())) {
            StringBuilder text = new StringBuilder();
            files.filter(file -> file.toString().endsWith(".log")).forEach(file -> text.append(read(file)));
            return text.toString();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
