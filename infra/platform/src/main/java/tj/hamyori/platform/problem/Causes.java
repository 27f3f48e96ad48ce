package tj.hamyori.platform.problem;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A failure and all that caused it. */
public final class Causes {

    private Causes() {}

    public static boolean anyOf(Throwable failure, Predicate<Throwable> wanted) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (wanted.test(cause)) {
                return true;
            }
        }
        return false;
    }
}
