package tj.hamyori.loan.facts;

/** Group-service did not answer in time, or not as its description says; nothing was decided. */
public class GroupServiceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GroupServiceUnavailable(Throwable cause) {
        super("group-service does not answer", cause);
    }
}
