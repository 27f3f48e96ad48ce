package tj.hamyori.platform.problem;

import java.sql.SQLException;
import java.util.List;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.eventsourcing.IncompatibleAggregateException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where refusals and failures become HTTP answers. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    /** SQLSTATE deadlock_detected. */
    private static final String DEADLOCK = "40P01";

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail on(RuleViolated refusal) {
        return problems.of(refusal);
    }

    @ExceptionHandler
    ProblemDetail on(CommandExecutionException failure) {
        return failure.getCause() instanceof RuleViolated refusal ? on(refusal) : on((Exception) failure);
    }

    /** No aggregate has this id, or one of another kind: a group's id where a member's was expected. */
    @ExceptionHandler({AggregateNotFoundException.class, IncompatibleAggregateException.class})
    ProblemDetail onUnknown(Exception missing) {
        return problems.of(new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
    }

    /** Two requests appended to one aggregate, or made it, at the same moment. */
    @ExceptionHandler({ConcurrencyException.class, AggregateStreamCreationException.class})
    ProblemDetail onConflict(Exception conflict, WebRequest request) {
        if (!(conflict instanceof AggregateStreamCreationException)) {
            Overtaken.mark(request);
        }
        return problems.of(new RuleViolated(PlatformRule.CONCURRENT_CHANGE));
    }

    /** Two requests that each had what the other needed; PostgreSQL let one of them go on and ended this one. */
    @ExceptionHandler({EventStoreException.class, PessimisticLockingFailureException.class})
    ProblemDetail onLock(Exception failure, WebRequest request) {
        if (isDeadlock(failure)) {
            Overtaken.mark(request);
            return problems.of(new RuleViolated(PlatformRule.CONCURRENT_CHANGE));
        }
        return failure instanceof EventStoreException ? on(failure) : onStorage(failure);
    }

    private static boolean isDeadlock(Throwable failure) {
        return Causes.anyOf(
                failure, cause -> cause instanceof SQLException refused && DEADLOCK.equals(refused.getSQLState()));
    }

    @ExceptionHandler
    ProblemDetail on(AccessDeniedException denied) {
        return problems.of(HttpStatus.FORBIDDEN, "FORBIDDEN", "Your sign-in has no right to do this.");
    }

    @ExceptionHandler
    ProblemDetail on(MethodArgumentTypeMismatchException mismatch) {
        return malformed(UnreadableValue.of(mismatch.getName()));
    }

    private ProblemDetail malformed(List<Violation> violations) {
        return problems.of(
                HttpStatus.BAD_REQUEST,
                "MALFORMED_REQUEST",
                "The request's content cannot be read as expected.",
                violations);
    }

    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class
    })
    ProblemDetail onStorage(Exception failure) {
        LOG.warn("Storage does not answer: {}", failure.getMessage());
        return problems.of(
                HttpStatus.SERVICE_UNAVAILABLE, "STORAGE_UNAVAILABLE", "The database does not answer; try again soon.");
    }

    @ExceptionHandler
    ProblemDetail on(Exception failure) {
        LOG.error("Unexpected failure", failure);
        return problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "UNEXPECTED", "Something went wrong here; nothing was changed.");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Violation> violations = invalid.getBindingResult().getFieldErrors().stream()
                .map(error -> violation(error.getField(), error))
                .toList();
        return answer(problems.of(
                HttpStatus.UNPROCESSABLE_CONTENT, "INVALID_REQUEST", "Some fields are not right.", violations));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(malformed(UnreadableValue.in(unreadable)));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(malformed(UnreadableValue.of(missing.getParameterName())));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<Violation> violations = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error ->
                                violation(error instanceof FieldError field ? field.getField() : name(result), error)))
                .toList();
        return answer(problems.of(status, "INVALID_REQUEST", "Some fields are not right.", violations));
    }

    private static String name(ParameterValidationResult result) {
        String name = result.getMethodParameter().getParameterName();
        return name == null ? "" : name;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpStatus known = HttpStatus.resolve(status.value());
        String code = known == null ? "HTTP_" + status.value() : known.name();
        return answer(problems.of(status, code, known == null ? code : known.getReasonPhrase()));
    }

    /** The last of its codes is the constraint's own name. */
    private static Violation violation(String field, MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String code = codes == null || codes.length == 0 ? "INVALID" : codes[codes.length - 1];
        String message = error.getDefaultMessage() == null ? code : error.getDefaultMessage();
        return new Violation(field, code, message);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }
}
