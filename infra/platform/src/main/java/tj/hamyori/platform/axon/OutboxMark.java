package tj.hamyori.platform.axon;

import java.time.Duration;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The publisher's mark "sent up to here", of one segment. It is written with the first batch after a while and not with
 * every one, so that a request costs one commit and not two. What it has not caught up with is sent again after a
 * crash, and dropped by who receives it. It catches up when the claim is extended, which a publisher at rest does every
 * five seconds, and when the claim is let go.
 */
class OutboxMark extends JdbcTokenStore {

    private final Duration writtenAfter;
    private long writtenAtNanos = System.nanoTime();
    private @Nullable TrackingToken ahead;

    /** @param writtenAfter with the five seconds well within the ten after which others may take the claim */
    OutboxMark(Builder builder, Duration writtenAfter) {
        super(builder);
        this.writtenAfter = writtenAfter;
    }

    /** A batch counts as sent once its unit of work has committed: before, Kafka may not have acknowledged it. */
    @Override
    public synchronized void storeToken(@Nullable TrackingToken sent, String processor, int segment) {
        boolean due = System.nanoTime() - writtenAtNanos >= writtenAfter.toNanos();
        if (due || !CurrentUnitOfWork.isStarted()) {
            super.storeToken(sent, processor, segment);
        }
        CurrentUnitOfWork.ifStarted(batch -> batch.afterCommit(committed -> {
            if (due) {
                isWritten();
            } else {
                isAhead(sent);
            }
        }));
    }

    @Override
    public synchronized void extendClaim(String processor, int segment) {
        if (ahead == null) {
            super.extendClaim(processor, segment);
        } else {
            catchUp(processor, segment);
        }
    }

    @Override
    public synchronized void releaseClaim(String processor, int segment) {
        if (ahead != null) {
            catchUp(processor, segment);
        }
        super.releaseClaim(processor, segment);
    }

    /** Whoever claims goes on from what is written. */
    @Override
    public synchronized @Nullable TrackingToken fetchToken(String processor, int segment) {
        isWritten();
        return super.fetchToken(processor, segment);
    }

    @Override
    public synchronized @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        isWritten();
        return super.fetchToken(processor, segment);
    }

    private void catchUp(String processor, int segment) {
        super.storeToken(ahead, processor, segment);
        isWritten();
    }

    private synchronized void isWritten() {
        ahead = null;
        writtenAtNanos = System.nanoTime();
    }

    private synchronized void isAhead(@Nullable TrackingToken sent) {
        ahead = sent;
    }
}
