package tj.hamyori.repayment.batch.portfolioimport;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tools.jackson.databind.JsonNode;

/** Imports that really stop half-way: the database refuses a row in the middle of the file. */
@RepaymentServiceTest
class StoppedImportTest {

    /** Three transactions for each of the two threads. */
    private static final int LOANS = 2_600;

    private static final int STOPS_AT = 2_200;

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void letEverythingIn() {
        jdbc.sql("drop trigger if exists stop_here on loan_account").update();
        jdbc.sql("drop function if exists stop_here").update();
    }

    @Test
    void goesOnBehindWhatWasDoneAndEndsLikeOneThatWasNotStopped() {
        stopAt(STOPS_AT);
        Http stoppedAdmin = admin("STPA");
        JsonNode stopped = files().load(stoppedAdmin);
        assertThat(stopped.path("status").asString()).isEqualTo("FAILED");
        long openedBefore = accounts("STPA");
        String firstEvents = firstEvents();
        assertThat(openedBefore).isBetween(500L, LOANS - 100L);
        assertThat(events("STPA")).isEqualTo(openedBefore * 4);

        letEverythingIn();
        JsonNode goneOn = files().load(stoppedAdmin);
        JsonNode atOnce = files().load(admin("STPB"));

        assertThat(goneOn.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(goneOn.path("id").asString()).isEqualTo(stopped.path("id").asString());
        assertThat(goneOn.path("loans")).isEqualTo(atOnce.path("loans"));
        assertThat(goneOn.path("loans").path("accepted").asInt()).isEqualTo(LOANS);
        assertThat(firstEvents()).isEqualTo(firstEvents);
        assertThat(events("STPA")).isEqualTo(LOANS * 4L).isEqualTo(events("STPB"));
        String asOf = "/api/portfolio-quality?asOf=2026-03-31&knownAt=2100-01-01T00:00:00Z";
        assertThat(stoppedAdmin.get(asOf).body().replace("STPA", "STPB"))
                .isEqualTo(admin("STPB").get(asOf).body());
    }

    private static ImportFiles files() {
        StringBuilder loans = new StringBuilder();
        StringBuilder repayments = new StringBuilder();
        for (int number = 1; number <= LOANS; number++) {
            loans.append(loan("S" + number, "2026-01-15", "300", "TJS", 3));
            repayments.append(
                    "S%d,r1,2026-02-15,100,\nS%d,r2,2026-03-15,%d,\n".formatted(number, number, number % 100 + 1));
        }
        return ImportFiles.of(loans.toString(), "", repayments.toString());
    }

    private void stopAt(int loanNumber) {
        jdbc.sql("""
                        create function stop_here() returns trigger language plpgsql as
                        $$ begin raise exception 'stopped here'; end $$""").update();
        jdbc.sql("create trigger stop_here before insert on loan_account for each row"
                        + " when (new.loan_number = 'S" + loanNumber + "' and new.mfo = 'STPA')"
                        + " execute function stop_here()")
                .update();
    }

    private long accounts(String mfo) {
        return jdbc.sql("select count(*) from loan_account where mfo = ?")
                .param(mfo)
                .query(Long.class)
                .single();
    }

    private long events(String mfo) {
        return jdbc.sql("select count(*) from domain_event where meta_data::jsonb ->> 'mfo' = ?")
                .param(mfo)
                .query(Long.class)
                .single();
    }

    /** What was stored before the stop must not be stored anew. */
    private String firstEvents() {
        return jdbc.sql("""
                        select string_agg(event_identifier, ',' order by global_index) from (
                            select * from domain_event where meta_data::jsonb ->> 'mfo' = 'STPA'
                            order by global_index limit 100) e""").query((row, index) -> row.getString(1)).single();
    }

    private Http admin(String mfo) {
        return Http.admin(environment, mfo);
    }
}
