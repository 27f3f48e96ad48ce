package tj.hamyori.repayment.read.portfolioquality;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Settings of PostgreSQL for a statement that looks at every account; they end with the transaction. */
final class StatementSettings {

    private static final String SETTINGS = """
            select set_config('work_mem', '256MB', true), set_config('plan_cache_mode', 'force_custom_plan', true),
                set_config('max_parallel_workers_per_gather', '2', true), set_config('enable_sort', 'off', true),
                set_config('random_page_cost', '1.1', true)
            """;

    private StatementSettings() {}

    static void forLargeScans(JdbcClient jdbc) {
        // Hash tables over all accounts of a portfolio fit and beat sorting them; the statement is planned for the
        // dates it is asked about. What is looked up by key is in memory too: priced as on a turning disk, whole tables
        // would be read for the loans that no folded row stands for.
        jdbc.sql(SETTINGS).query(row -> {});
    }
}
