package tj.hamyori.repayment.batch.agearrears;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.batch.JobCommands;
import tj.hamyori.repayment.batch.partitions.KeyRange;
import tj.hamyori.repayment.write.agearrears.AgeArrears;

@RepaymentServiceTest
class ArrearsRecorderTest {

    private static final LocalDate CLOSED_ON = LocalDate.of(2026, 4, 1);
    private static final KeyRange EVERYTHING = new KeyRange(new UUID(0, 0), new UUID(-1, -1));
    private static final long RUN = 4_000_001;

    @Autowired
    Environment environment;

    @Autowired
    DataSource database;

    @Autowired
    ArrearsRecorder recorder;

    @Autowired
    CommandGateway commands;

    @Autowired
    JdbcClient jdbc;

    @Test
    void storesAtOnceWhatTheCommandsWouldHaveStored() throws SQLException {
        withTwoLateLoans("RECA");
        withTwoLateLoans("RECB");

        recorder.record(RUN, CLOSED_ON, changed("RECA"));
        for (ArrearsChange change : changed("RECB")) {
            JobCommands.context(AgeArrearsJob.NAME, "RECB", RUN)
                    .run(() -> commands.sendAndWait(new AgeArrears(change.loanId(), CLOSED_ON, Instant.now())));
        }

        assertThat(stored("RECA")).hasSize(2).isEqualTo(stored("RECB"));
        assertThat(buckets("RECA")).containsExactly("D31_60", "D31_60", "").isEqualTo(buckets("RECB"));
        assertThat(changed("RECA")).isEmpty();
        assertThat(changed("RECB")).isEmpty();
    }

    @Test
    void letsAnAccountThatTookMoneyMeanwhileDecideItself() throws SQLException {
        Http officer = withTwoLateLoans("RECC");
        List<ArrearsChange> found = changed("RECC");
        String paid = jdbc.sql("select loan_id::text from loan_account where mfo = 'RECC' and loan_number = '1'")
                .query(String.class)
                .single();
        assertThat(officer.post("/api/loan-accounts/" + paid + "/repayments", """
                        {"paymentId":"00000000-0000-4000-8000-0000000000c1","paidOn":"2026-03-30",
                         "amountMinor":10000,"currency":"TJS","channel":"COUNTER"}""")
                        .status())
                .isEqualTo(201);

        recorder.record(RUN, CLOSED_ON, found);

        assertThat(found).hasSize(2);
        assertThat(buckets("RECC")).containsExactly("D1_30", "D31_60", "");
        assertThat(changed("RECC")).isEmpty();
    }

    private List<ArrearsChange> changed(String mfo) throws SQLException {
        ArrearsChangeReader reader = new ArrearsChangeReader(database, CLOSED_ON, mfo, EVERYTHING);
        reader.open(new ExecutionContext());
        try {
            List<ArrearsChange> changes = new ArrayList<>();
            for (ArrearsChange next = reader.read(); next != null; next = reader.read()) {
                changes.add(next);
            }
            return changes;
        } finally {
            reader.close();
        }
    }

    /** All but what is different by nature: ids, the organisation and the instant. */
    private List<String> stored(String mfo) {
        return jdbc.sql("""
                        select concat_ws(' ', e.sequence_number, e.type, e.payload_type, e.payload_revision,
                            e.payload::jsonb - 'loanId' - 'recordedAt',
                            e.meta_data::jsonb - 'mfo' - 'causationId', e.meta_data::jsonb ->> 'causationId' <> '',
                            (e.payload::jsonb ->> 'recordedAt')::timestamptz is not null,
                            e.time_stamp ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$')
                        from domain_event e
                        join loan_account a on a.loan_id::text = e.aggregate_identifier and a.mfo = ?
                        where e.payload_type like '%.ArrearsBucketChanged'
                        order by a.loan_number""").param(mfo).query((row, index) -> row.getString(1)).list();
    }

    private List<String> buckets(String mfo) {
        return jdbc.sql("select coalesce(bucket, '') from loan_account where mfo = ? order by loan_number")
                .param(mfo)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private Http withTwoLateLoans(String mfo) {
        Http admin = Http.admin(environment, mfo);
        ImportFiles.of(
                        loan("1", "2026-01-15", "300", "TJS", 3)
                                + loan("2", "2026-01-15", "300", "TJS", 3)
                                + loan("3", "2026-01-15", "300", "TJS", 3),
                        "",
                        "2,r1,2026-02-15,99.99,\n3,r1,2026-02-15,300,\n")
                .load(admin);
        return admin;
    }
}
