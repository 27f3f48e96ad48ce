package tj.hamyori.platform.problem;

import java.util.List;
import tools.jackson.core.JacksonException;

/** Which value of a request's JSON was not of the expected form: a word for a number, 30 February. */
final class UnreadableValue {

    private UnreadableValue() {}

    /** Empty where the content as a whole is no JSON. */
    static List<Violation> in(Exception unreadable) {
        if (!(unreadable.getCause() instanceof JacksonException cause)
                || cause.getPath().isEmpty()) {
            return List.of();
        }
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference step : cause.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(name);
            }
        }
        return of(field.toString());
    }

    /** What was written there is not repeated: it may be a PIN or a name. */
    static List<Violation> of(String field) {
        return List.of(new Violation(field, "MALFORMED", "This is not of the expected form."));
    }
}
