package tj.hamyori.repayment.batch.partitions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * A range of loan ids in the database's order, which compares them as unsigned bytes.
 *
 * @param from first id that belongs to it
 * @param to last id that belongs to it
 */
public record KeyRange(UUID from, UUID to) {

    private static final String FROM = "fromLoanId";
    private static final String TO = "toLoanId";

    /** All ids in so many ranges that follow on one another, equal in width to the last few ids. */
    public static List<KeyRange> all(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("No ids fit in %d ranges".formatted(count));
        }
        long width = Long.divideUnsigned(-1L, count);
        List<KeyRange> ranges = new ArrayList<>(count);
        for (int place = 0; place < count; place++) {
            long lastHigh = place == count - 1 ? -1L : (place + 1) * width - 1;
            ranges.add(new KeyRange(new UUID(place * width, 0), new UUID(lastHigh, -1L)));
        }
        return ranges;
    }

    /** The range of the partition whose context this is. */
    public static KeyRange of(ExecutionContext partition) {
        return new KeyRange(UUID.fromString(partition.getString(FROM)), UUID.fromString(partition.getString(TO)));
    }

    public ExecutionContext context() {
        ExecutionContext context = new ExecutionContext();
        writeTo(context);
        return context;
    }

    void writeTo(ExecutionContext context) {
        context.putString(FROM, from.toString());
        context.putString(TO, to.toString());
    }
}
