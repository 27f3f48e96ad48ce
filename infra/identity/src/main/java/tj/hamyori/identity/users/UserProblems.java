package tj.hamyori.identity.users;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Answers every refusal of this interface as RFC 9457 asks, with its stable code. */
@RestControllerAdvice(basePackageClasses = UserProblems.class)
class UserProblems extends ResponseEntityExceptionHandler {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(UserRefused refusal) {
        UserRule rule = refusal.rule();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(rule.status(), rule.sentence());
        problem.setTitle(rule.status().getReasonPhrase());
        problem.setProperty("code", rule.code());
        if (!refusal.violations().isEmpty()) {
            problem.setProperty("violations", refusal.violations());
        }
        return ResponseEntity.status(rule.status()).body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception cause, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.valueOf(status.value());
        ProblemDetail problem = body instanceof ProblemDetail given ? given : ProblemDetail.forStatus(status);
        problem.setProperty("code", known == HttpStatus.BAD_REQUEST ? "MALFORMED_REQUEST" : known.name());
        return super.handleExceptionInternal(cause, problem, headers, status, request);
    }
}
