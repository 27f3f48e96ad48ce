package tj.hamyori.repayment;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Storage that fails for the events of one account alone, until it is mended. */
public final class BadDisk {

    private BadDisk() {}

    public static void refuseEventsOf(UUID loanId, JdbcClient jdbc) {
        jdbc.sql("""
                        create or replace function refuse_event() returns trigger language plpgsql
                        as 'begin raise exception ''the disk is bad here''; end'""").update();
        jdbc.sql("""
                        create trigger refuse_event before insert on domain_event for each row
                        when (new.aggregate_identifier = '%s') execute function refuse_event()""".formatted(loanId)).update();
    }

    public static void mend(JdbcClient jdbc) {
        jdbc.sql("drop trigger refuse_event on domain_event").update();
    }
}
