package tj.hamyori.repayment.read.portfolioquality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.repayment.RepaymentServiceTest;

@RepaymentServiceTest
class TwoReadersTest {

    @Autowired
    TwoReaders readers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void makeTable() {
        jdbc.sql("create table fact (number integer)").update();
        jdbc.sql("insert into fact values (1)").update();
    }

    @AfterEach
    void dropTable() {
        jdbc.sql("drop table fact").update();
    }

    @Test
    void bothSeeTheSameFactsWhateverIsRecordedMeanwhile() {
        Map<Integer, Long> seen = new ConcurrentHashMap<>();
        CountDownLatch recorded = new CountDownLatch(1);
        readers.read(
                part -> {
                    int asked = Objects.requireNonNull(part);
                    if (asked == 0) {
                        elsewhere("insert into fact values (2)");
                        recorded.countDown();
                    } else {
                        await(recorded);
                    }
                    seen.put(asked, facts());
                },
                () -> seen.put(2, facts()));
        assertThat(seen).isEqualTo(Map.of(0, 1L, 1, 1L, 2, 1L));
        assertThat(facts()).isEqualTo(2);
    }

    @Test
    void oneReaderSeesWhatItsCallerWroteInTheSameTransaction() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into fact values (2)").update();
            List<Long> seen = new CopyOnWriteArrayList<>();
            readers.read(
                    part -> {
                        assertThat(part).isNull();
                        seen.add(facts());
                    },
                    () -> true);
            assertThat(seen).containsExactly(2L);
        });
    }

    @Test
    void aQuestionAskedMeanwhileIsReadByOneAndTheNextByTwoAgain() {
        assertThat(partsOf(() -> assertThat(partsOf(() -> {})).containsExactly("null")))
                .containsExactlyInAnyOrder("0", "1");
        assertThat(partsOf(() -> {})).containsExactlyInAnyOrder("0", "1");
    }

    @Test
    void whatEitherReaderRefusesIsRefusedAndTheNextQuestionIsReadByTwo() {
        for (int refusing : List.of(0, 1)) {
            assertThatThrownBy(() -> readers.read(part -> refuse(part, refusing), () -> true))
                    .isInstanceOfSatisfying(
                            RuleViolated.class,
                            refused -> assertThat(refused.rule()).isEqualTo(PortfolioRule.TOO_MANY_CELLS));
        }
        assertThat(partsOf(() -> {})).containsExactlyInAnyOrder("0", "1");
    }

    private static void refuse(@Nullable Integer part, int refusing) {
        if (part != null && part == refusing) {
            throw new RuleViolated(PortfolioRule.TOO_MANY_CELLS);
        }
    }

    /** The parts that were read, with what is to be done once while the first one is. */
    private List<String> partsOf(Runnable meanwhile) {
        List<String> parts = new CopyOnWriteArrayList<>();
        readers.read(
                part -> {
                    parts.add(String.valueOf(part));
                    if (part != null && part == 0) {
                        onAThreadOfItsOwn(meanwhile);
                    }
                },
                () -> true);
        return parts;
    }

    private long facts() {
        return jdbc.sql("select count(*) from fact").query(Long.class).single();
    }

    private void elsewhere(String sql) {
        TransactionTemplate another =
                new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        another.executeWithoutResult(status -> jdbc.sql(sql).update());
    }

    private static void onAThreadOfItsOwn(Runnable task) {
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        Thread thread = Thread.ofVirtual().unstarted(task);
        thread.setUncaughtExceptionHandler((failed, cause) -> failures.add(cause));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        assertThat(failures).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
