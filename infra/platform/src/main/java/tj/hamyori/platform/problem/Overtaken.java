package tj.hamyori.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestAttributes;

/** Marks a request that failed only because another one was quicker, and may be done again. */
public final class Overtaken {

    private static final String MARK = Overtaken.class.getName();

    private Overtaken() {}

    static void mark(RequestAttributes request) {
        request.setAttribute(MARK, true, RequestAttributes.SCOPE_REQUEST);
    }

    /** Whether the request is marked; the mark is gone then. */
    public static boolean takeMark(HttpServletRequest request) {
        boolean marked = request.getAttribute(MARK) != null;
        request.removeAttribute(MARK);
        return marked;
    }
}
