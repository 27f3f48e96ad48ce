package tj.hamyori.loan.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applications that nobody has decided on. */
public interface PendingApplications {

    /** Those taken through this group. */
    List<Pending> through(String mfo, UUID groupId);

    /** Who asks, and through which group, or empty where this organisation has no such application. */
    Optional<Asked> find(String mfo, UUID loanId);

    /** @param lastStepOn business date of the last step a person took */
    record Pending(UUID loanId, LocalDate lastStepOn) {}

    /** @param groupId null where it is taken through none */
    record Asked(UUID memberId, @Nullable UUID groupId) {}
}
