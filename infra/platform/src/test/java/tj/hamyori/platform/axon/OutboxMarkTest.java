package tj.hamyori.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.platform.PlatformTest;

@PlatformTest
class OutboxMarkTest {

    private static final Duration ALWAYS = Duration.ZERO;
    private static final Duration NOT_YET = Duration.ofHours(1);
    private static final String THIS_NODE = "this-node";
    private static final int SEGMENT = 0;

    @Autowired
    private ConnectionProvider connections;

    @Autowired
    private Serializer serializer;

    @Autowired
    private TransactionManager transactions;

    private final String publisher = "publisher-" + UUID.randomUUID();

    @BeforeEach
    void nothingIsSent() {
        OutboxMark mark = mark(ALWAYS, THIS_NODE);
        transactions.executeInTransaction(() -> mark.initializeTokenSegments(publisher, 1, upTo(0)));
    }

    @Test
    void isWrittenWithTheFirstBatchThatIsDue() {
        OutboxMark mark = claimed(ALWAYS);
        sends(mark, 7);
        assertThat(afterACrash()).isEqualTo(upTo(7));
    }

    @Test
    void isLeftBehindByBatchesInBetweenSoThatTheyAreSentAgainAfterACrash() {
        OutboxMark mark = claimed(NOT_YET);
        sends(mark, 7);
        sends(mark, 8);
        assertThat(afterACrash()).isEqualTo(upTo(0));
    }

    @Test
    void catchesUpWhenThePublisherIsAtRest() {
        OutboxMark mark = claimed(NOT_YET);
        sends(mark, 7);
        sends(mark, 8);
        transactions.executeInTransaction(() -> mark.extendClaim(publisher, SEGMENT));
        assertThat(afterACrash()).isEqualTo(upTo(8));
    }

    @Test
    void catchesUpWhenThePublisherIsStopped() {
        OutboxMark mark = claimed(NOT_YET);
        sends(mark, 7);
        transactions.executeInTransaction(() -> mark.releaseClaim(publisher, SEGMENT));
        assertThat(afterACrash()).isEqualTo(upTo(7));
    }

    @Test
    void neverPassesWhatKafkaDidNotAcknowledge() {
        OutboxMark inBetween = claimed(NOT_YET);
        sends(inBetween, 7);
        failsToSend(inBetween, 8);
        transactions.executeInTransaction(() -> inBetween.releaseClaim(publisher, SEGMENT));
        assertThat(afterACrash()).isEqualTo(upTo(7));

        OutboxMark due = claimed(ALWAYS);
        failsToSend(due, 9);
        transactions.executeInTransaction(() -> due.extendClaim(publisher, SEGMENT));
        transactions.executeInTransaction(() -> due.releaseClaim(publisher, SEGMENT));
        assertThat(afterACrash()).isEqualTo(upTo(7));
    }

    @Test
    void goesOnFromWhatIsWrittenWhenItClaimsAgain() {
        OutboxMark mark = claimed(NOT_YET);
        sends(mark, 7);
        assertThat(fetched(mark)).isEqualTo(upTo(0));
        transactions.executeInTransaction(() -> mark.releaseClaim(publisher, SEGMENT));
        assertThat(afterACrash()).isEqualTo(upTo(0));
    }

    @Test
    void keepsItsClaimAndLeavesAnothersAlone() {
        OutboxMark mark = claimed(NOT_YET);
        sends(mark, 7);
        transactions.executeInTransaction(() -> mark.extendClaim(publisher, SEGMENT));
        OutboxMark other = mark(NOT_YET, "other-node");
        assertThatThrownBy(() -> fetched(other)).isInstanceOf(UnableToClaimTokenException.class);
        transactions.executeInTransaction(() -> mark.releaseClaim(publisher, SEGMENT));
        assertThat(fetched(other)).isEqualTo(upTo(7));
        sends(mark, 8);
        assertThatThrownBy(() -> transactions.executeInTransaction(() -> mark.extendClaim(publisher, SEGMENT)))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    private OutboxMark mark(Duration writtenAfter, String node) {
        return new OutboxMark(
                AxonStorageConfiguration.tokens(connections, serializer).nodeId(node), writtenAfter);
    }

    private OutboxMark claimed(Duration writtenAfter) {
        OutboxMark mark = mark(writtenAfter, THIS_NODE);
        fetched(mark);
        return mark;
    }

    /** As a process finds it that starts anew on this node. */
    private TrackingToken afterACrash() {
        return fetched(mark(NOT_YET, THIS_NODE));
    }

    private TrackingToken fetched(OutboxMark mark) {
        return transactions.fetchInTransaction(() -> mark.fetchToken(publisher, SEGMENT));
    }

    /** A batch as Axon's processor does one: the mark first, then the wait for Kafka, then the commit. */
    private void sends(OutboxMark mark, long index) {
        batch(mark, index).commit();
    }

    private void failsToSend(OutboxMark mark, long index) {
        UnitOfWork<?> batch = batch(mark, index);
        batch.onPrepareCommit(root -> {
            throw new IllegalStateException("Kafka is away");
        });
        assertThatThrownBy(batch::commit).hasMessage("Kafka is away");
    }

    private UnitOfWork<?> batch(OutboxMark mark, long index) {
        UnitOfWork<?> batch = DefaultUnitOfWork.startAndGet(new GenericMessage<>("batch up to " + index));
        batch.attachTransaction(transactions);
        batch.onPrepareCommit(root -> mark.storeToken(upTo(index), publisher, SEGMENT));
        return batch;
    }

    private static TrackingToken upTo(long index) {
        return new GlobalSequenceTrackingToken(index);
    }
}
