package tj.hamyori.platform.projection;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.platform.PlatformTest;

@PlatformTest
class RebuildOnStartTest {

    private static final String STALE = "insert into box (box_id, total) values (?, 0)";

    @Autowired
    private RebuildOnStart start;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void rebuildsOnceWhereAMigrationWantsIt() {
        String fromNoEvent = "from no event";
        jdbc.update(STALE, fromNoEvent);
        start.run(new DefaultApplicationArguments());
        assertThat(rows(fromNoEvent)).isOne();

        jdbc.update("insert into rebuild_wanted values ('test')");
        start.run(new DefaultApplicationArguments());
        assertThat(rows(fromNoEvent)).isZero();
        assertThat(jdbc.queryForObject("select count(*) from rebuild_wanted", Integer.class))
                .isZero();
    }

    private @Nullable Integer rows(String box) {
        return jdbc.queryForObject("select count(*) from box where box_id = ?", Integer.class, box);
    }
}
