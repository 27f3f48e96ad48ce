package tj.hamyori.portal.client.repayment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has become another since a report was sent. */
public record Restated(@Nullable List<Line> items) {

    public List<Line> lines() {
        return Objects.requireNonNullElse(items, List.of());
    }

    /** @param figure its name, which ends with Minor where it is an amount in minor units of {@code currency} */
    public record Line(String currency, String figure, long asSent, long asKnownNow, long difference) {

        public boolean isAmount() {
            return figure.endsWith("Minor");
        }
    }
}
