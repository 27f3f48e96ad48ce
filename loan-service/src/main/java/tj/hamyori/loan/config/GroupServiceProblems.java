package tj.hamyori.loan.config;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tj.hamyori.loan.facts.GroupServiceUnavailable;
import tj.hamyori.platform.problem.Problems;

/** Answers 503 while group-service is away; before the platform's advice, which would call it unexpected. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class GroupServiceProblems {

    private static final Logger LOG = LoggerFactory.getLogger(GroupServiceProblems.class);

    private final Problems problems;

    GroupServiceProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ProblemDetail on(GroupServiceUnavailable away) {
        LOG.warn("Could not ask group-service: {}", String.valueOf(away.getCause()));
        return problems.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "GROUP_SERVICE_UNAVAILABLE",
                "The members' service does not answer; nothing was changed, try again soon.");
    }
}
