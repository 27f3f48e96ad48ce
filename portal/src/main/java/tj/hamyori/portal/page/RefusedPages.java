package tj.hamyori.portal.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tj.hamyori.portal.client.ServiceRefused;

/** A page whose main matter a service refuses becomes the error page of the same status. */
@ControllerAdvice
class RefusedPages {

    @ExceptionHandler
    void on(ServiceRefused refused, HttpServletResponse response) throws IOException {
        response.sendError(refused.problem().status());
    }

    /** An address that holds no id or date where one belongs leads nowhere. */
    @ExceptionHandler
    void on(MethodArgumentTypeMismatchException malformed, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
