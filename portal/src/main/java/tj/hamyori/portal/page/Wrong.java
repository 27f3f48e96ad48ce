package tj.hamyori.portal.page;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field.
 *
 * @param code key of the sentence, unless the service said one
 */
public record Wrong(
        @Nullable String code, int argument, @Nullable String sentence) {

    static Wrong of(String code) {
        return new Wrong(code, 0, null);
    }

    static Wrong of(String code, int argument) {
        return new Wrong(code, argument, null);
    }

    static Wrong said(String sentence) {
        return new Wrong(null, 0, sentence);
    }
}
