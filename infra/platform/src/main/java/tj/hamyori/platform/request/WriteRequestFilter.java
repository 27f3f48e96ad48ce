package tj.hamyori.platform.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import tj.hamyori.platform.problem.Overtaken;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.vault.BlindIndex;

/**
 * Makes every write request one database transaction: the effect, what the read side shows of it and the remembered
 * answer are committed together or not at all. A request with an {@code Idempotency-Key} that was answered before gets
 * the same answer again. At most {@value #WRITERS} writers work at once; more would only queue inside the database.
 *
 * <p>A request that was overtaken, because somebody else appended to the same aggregate at the same moment or because
 * two waited for each other, is rolled back and done again, up to {@value #TRIES} times in all, before its caller hears
 * of it.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class WriteRequestFilter extends OncePerRequestFilter {

    static final int WRITERS = 8;
    static final int TRIES = 12;
    private static final String KEY_HEADER = "Idempotency-Key";

    private final Semaphore writers = new Semaphore(WRITERS, true);
    private final PlatformTransactionManager transactions;
    private final AnsweredRequests answered;
    private final HandlerExceptionResolver problems;
    private final List<String> withoutTransaction;
    private final List<String> withSecrets;
    private final BlindIndex blind;
    private final AntPathMatcher paths = new AntPathMatcher();

    WriteRequestFilter(
            PlatformTransactionManager transactions,
            AnsweredRequests answered,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            BlindIndex blind,
            @Value("${hamyori.requests.without-transaction:}") List<String> withoutTransaction,
            @Value("${hamyori.requests.with-secrets:}") List<String> withSecrets) {
        this.transactions = transactions;
        this.answered = answered;
        this.problems = problems;
        this.blind = blind;
        this.withoutTransaction = withoutTransaction;
        this.withSecrets = withSecrets;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return reads || isOneOf(withoutTransaction, request);
    }

    private boolean isOneOf(List<String> patterns, HttpServletRequest request) {
        return patterns.stream().anyMatch(path -> paths.match(path, request.getRequestURI()));
    }

    /** Of a request with a secret only a keyed number is kept, so that nobody finds the secret by trying. */
    private String fingerprint(RereadableRequest request) {
        String hash = request.fingerprint();
        return isOneOf(withSecrets, request) ? Long.toHexString(blind.of(hash)) : hash;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        writers.acquireUninterruptibly();
        try {
            RereadableRequest body = RereadableRequest.read(request);
            boolean answered = false;
            for (int tries = 1; !answered; tries++) {
                answered = answerInOneTransaction(body, response, chain, tries == TRIES);
            }
        } catch (RuleViolated refusal) {
            problems.resolveException(request, response, null, refusal);
        } finally {
            writers.release();
        }
    }

    /** @return false where the request was overtaken and nothing was answered, unless this is the last try */
    private boolean answerInOneTransaction(
            RereadableRequest request, HttpServletResponse response, FilterChain chain, boolean last)
            throws ServletException, IOException {
        TransactionStatus transaction;
        try {
            transaction = transactions.getTransaction(new DefaultTransactionDefinition());
        } catch (RuntimeException noDatabase) {
            problems.resolveException(request, response, null, noDatabase);
            return true;
        }
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        try {
            handle(request, answer, chain);
            finish(transaction, answer.getStatus());
        } catch (ServletException | IOException | RuntimeException failure) {
            rollBack(transaction);
            answer.resetBuffer();
            if (problems.resolveException(request, answer, null, failure) == null) {
                throw failure;
            }
        }
        if (Overtaken.takeMark(request) && !last) {
            answer.resetBuffer();
            answer.setStatus(HttpServletResponse.SC_OK);
            return false;
        }
        answer.copyBodyToResponse();
        return true;
    }

    private void handle(RereadableRequest request, ContentCachingResponseWrapper answer, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(KEY_HEADER);
        if (key == null) {
            chain.doFilter(request, answer);
            return;
        }
        AnsweredRequests.Answer before = answered.claim(key, fingerprint(request));
        if (before != null) {
            replay(before, answer);
            return;
        }
        chain.doFilter(request, answer);
        if (answer.getStatus() < HttpServletResponse.SC_BAD_REQUEST) {
            answered.remember(
                    key,
                    new AnsweredRequests.Answer(
                            answer.getStatus(),
                            answer.getContentType(),
                            answer.getHeader("Location"),
                            answer.getContentAsByteArray()));
        }
    }

    private static void replay(AnsweredRequests.Answer before, HttpServletResponse answer) throws IOException {
        answer.setStatus(before.status());
        setIfKnown(answer, "Content-Type", before.contentType());
        setIfKnown(answer, "Location", before.location());
        answer.getOutputStream().write(before.body());
    }

    private static void setIfKnown(HttpServletResponse answer, String header, @Nullable String value) {
        if (value != null) {
            answer.setHeader(header, value);
        }
    }

    private void finish(TransactionStatus transaction, int status) {
        if (status >= HttpServletResponse.SC_BAD_REQUEST) {
            transactions.rollback(transaction);
        } else {
            transactions.commit(transaction);
        }
    }

    private void rollBack(TransactionStatus transaction) {
        if (!transaction.isCompleted()) {
            transactions.rollback(transaction);
        }
    }
}
