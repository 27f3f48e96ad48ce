package tj.hamyori.platform.problem;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Makes RFC 9457 problems: a stable {@code code}, a sentence in the caller's language, and {@code violations}. */
@Component
public class Problems {

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    public ProblemDetail of(RuleViolated refusal) {
        Rule rule = refusal.rule();
        return of(HttpStatusCode.valueOf(rule.kind().status()), rule.name(), rule.sentence(), refusal.violations());
    }

    public ProblemDetail of(HttpStatusCode status, String code, String sentence) {
        return of(status, code, sentence, List.of());
    }

    public ProblemDetail of(HttpStatusCode status, String code, String sentence, List<Violation> violations) {
        Locale locale = LocaleContextHolder.getLocale();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, localised(code, sentence, locale));
        HttpStatus known = HttpStatus.resolve(status.value());
        problem.setTitle(known == null ? code : known.getReasonPhrase());
        problem.setProperty("code", code);
        if (!violations.isEmpty()) {
            problem.setProperty(
                    "violations",
                    violations.stream().map(one -> localised(one, locale)).toList());
        }
        return problem;
    }

    /** A message that says more than its rule's sentence stays as it is. */
    private Violation localised(Violation one, Locale locale) {
        boolean isTheRules = one.message().equals(localised(one.code(), "", Locale.ENGLISH));
        return isTheRules ? new Violation(one.field(), one.code(), localised(one.code(), one.message(), locale)) : one;
    }

    private String localised(String code, String sentence, Locale locale) {
        String found = messages.getMessage(code, null, sentence, locale);
        return found == null ? sentence : found;
    }
}
