package tj.hamyori.group.config;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tj.hamyori.group.model.GradingTable;
import tj.hamyori.group.model.GradingTables;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** By which tables groups are graded; an organisation's own file may stand in for the one that is shipped. */
@Configuration
class GradingConfiguration {

    private static final TypeReference<List<GradingTable>> TABLES = new TypeReference<>() {};

    @Bean
    GradingTables gradingTables(
            JsonMapper json, @Value("${hamyori.grading.tables:classpath:grading/panchasutra.json}") Resource tables)
            throws IOException {
        try (InputStream file = tables.getInputStream()) {
            return new GradingTables(json.readValue(file, TABLES));
        }
    }
}
