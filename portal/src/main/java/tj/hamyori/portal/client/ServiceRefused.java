package tj.hamyori.portal.client;

/** A service refused, failed or did not answer. */
public final class ServiceRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ServiceRefused(Problem problem) {
        super(problem.status() + " " + problem.code());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
