package tj.hamyori.platform.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.platform.PlatformTest;

@PlatformTest
class TableRowsTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0001-0000-000000000002");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 21);
    private static final Instant AT = Instant.parse("2026-03-21T04:05:06.123456Z");
    private static final List<String> AWKWARD_WORDS = List.of(
            "ғӣқӯҳҷ 😀", "tab\tin", "two\nlines", "carriage\rreturn", "back\\slash\\n", "\\N", "", "{}", "'q' \"r\"");

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void empty() {
        jdbc.update("delete from anything");
    }

    @Test
    void keepsEveryValueTheSameByInsertAndByCopy() {
        List<String> few = written(1);
        List<String> many = written(TableRows.MOST_BY_INSERT);
        assertThat(few).hasSize(AWKWARD_WORDS.size() + 1);
        assertThat(many).isEqualTo(few);
        assertThat(jdbc.queryForObject(
                        "select count(*) from anything where word = ? and number = ? and id = ? and day = ? and at = ?"
                                + "::timestamptz",
                        Long.class,
                        "back\\slash\\n",
                        Long.MIN_VALUE,
                        ID,
                        DAY,
                        AT.toString()))
                .isEqualTo(TableRows.MOST_BY_INSERT);
    }

    /** Each word so many times over; answers the rows, one of each. */
    private List<String> written(int times) {
        empty();
        TableRows rows = new TableRows("anything", "word", "number", "id", "day", "at", "days::date[]");
        for (int time = 0; time < times; time++) {
            AWKWARD_WORDS.forEach(word -> rows.add(word, Long.MIN_VALUE, ID, DAY, AT, "{2026-03-21,2026-03-22}"));
            rows.add(new @Nullable Object[] {null, null, null, null, null, null});
        }
        rows.write(jdbc);
        rows.write(jdbc);
        assertThat(jdbc.queryForObject("select count(*) from anything", Long.class))
                .isEqualTo((long) times * (AWKWARD_WORDS.size() + 1));
        return jdbc.query(
                "select distinct anything::text as row from anything order by row", (row, index) -> row.getString(1));
    }

    @Test
    void writesSeveralTablesTogetherWhateverEachHolds() {
        TableRows words = new TableRows("anything", "word", "at");
        TableRows numbers = new TableRows("anything", "number");
        TableRows none = new TableRows("anything", "day");
        for (int rows = 1; rows <= 2; rows++) {
            empty();
            words.add("; '", AT);
            for (int row = 0; row < rows; row++) {
                numbers.add((long) row);
            }
            TableRows.writeAll(jdbc, words, none, numbers);
            TableRows.writeAll(jdbc, words, none, numbers);
            assertThat(jdbc.queryForList("select coalesce(word, number::text) from anything order by 1", String.class))
                    .isEqualTo(rows == 1 ? List.of("0", "; '") : List.of("0", "1", "; '"));
            assertThat(jdbc.queryForObject("select count(at) from anything", Long.class))
                    .isEqualTo(1);
        }
    }

    @Test
    void refusesARowThatDoesNotFitTheColumns() {
        TableRows rows = new TableRows("anything", "word", "number");
        assertThatThrownBy(() -> rows.add("one")).hasMessageContaining("2 columns, not 1");
    }

    @Test
    void saysWhatPostgresqlRefusedAndLeavesNothing() {
        assertThatThrownBy(() -> CopyRows.into(jdbc, "anything", List.of("number"), rows -> {
                    rows.add(1L);
                    rows.add("two");
                }))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("two");
        assertThatThrownBy(() -> CopyRows.into(jdbc, "anything", List.of("number"), rows -> {
                    rows.add(1L);
                    throw new IllegalStateException("half-way");
                }))
                .hasMessage("half-way");
        assertThat(jdbc.queryForObject("select count(*) from anything", Long.class))
                .isZero();
    }
}
