package tj.hamyori.testing.cleanexample.read.loandetails;

import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import tj.hamyori.testing.cleanexample.events.LoanApproved;
import tj.hamyori.testing.cleanexample.published.LoanApprovedV1;

/** Public, because the listener in another package calls it with a published event. */
@Component
public class LoanDetailsProjector {
    @EventHandler
    void on(LoanApproved event) {}

    /** Called by the listener, not by Axon. */
    public void on(LoanApprovedV1 event) {}
}
