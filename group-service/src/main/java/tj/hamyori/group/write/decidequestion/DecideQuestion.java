package tj.hamyori.group.write.decidequestion;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.Support;

/**
 * Answers a question about a household: whether support reached her. A loan officer or branch manager may. Answering
 * again replaces the answer from the later date on; both stay readable.
 */
public record DecideQuestion(
        @TargetAggregateIdentifier UUID memberId,
        String mfo,
        UUID factId,
        LocalDate decidedOn,
        OpenQuestion question,
        Support found,
        String sealedReason,
        String decidedBy,
        LocalDate today) {}
