package tj.hamyori.portal.client;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One part of a page: what a service told, or why it did not. The rest of the page stands either way.
 *
 * @param value what was told; absent exactly if there is a problem
 */
public record Answer<T>(@Nullable T value, @Nullable Problem problem) {

    public static <T> Answer<T> of(Supplier<T> question) {
        try {
            return new Answer<>(question.get(), null);
        } catch (ServiceRefused refused) {
            return new Answer<>(null, refused.problem());
        }
    }

    public boolean present() {
        return value != null;
    }

    public T orElse(T other) {
        return value == null ? other : value;
    }
}
