package tj.hamyori.platform.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Rebuilds all read models when a service is started with {@code --hamyori.rebuild-read-models=true}, and once where a
 * migration changed what a read model holds and left a row in {@code rebuild_wanted}.
 */
@Component
class RebuildOnStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildOnStart.class);

    private final ReadModelRebuilder rebuilder;
    private final JdbcTemplate jdbc;
    private final boolean asked;

    RebuildOnStart(
            ReadModelRebuilder rebuilder,
            JdbcTemplate jdbc,
            @Value("${hamyori.rebuild-read-models:false}") boolean asked) {
        this.rebuilder = rebuilder;
        this.jdbc = jdbc;
        this.asked = asked;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<@Nullable String> wanted =
                jdbc.queryForList("select reason from rebuild_wanted order by reason", String.class);
        if (asked || !wanted.isEmpty()) {
            LOG.info("Rebuilt all read models from {} events {}", rebuilder.rebuild(), wanted);
            wanted.forEach(reason -> jdbc.update("delete from rebuild_wanted where reason = ?", reason));
        }
    }
}
