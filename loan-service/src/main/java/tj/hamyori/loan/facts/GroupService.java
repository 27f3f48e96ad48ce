package tj.hamyori.loan.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tj.hamyori.loan.model.Household;
import tj.hamyori.loan.model.MemberAttributes;

/**
 * Asks group-service with the caller's own token, so that nobody learns through this service what she may not read
 * there. A member of another organisation is as unknown as one that does not exist.
 */
@Component
public class GroupService {

    /**
     * Evidence is kept as codes and dates, and only what the answer rests on: country, amount, who received it, papers
     * and earlier absences stay with group-service.
     */
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    private final RestClient client;

    GroupService(RestClient groupServiceClient) {
        this.client = groupServiceClient;
    }

    /**
     * The household as found for the date, or empty when there is no such member.
     *
     * @throws GroupServiceUnavailable when there is no answer
     */
    public Optional<Household> household(UUID memberId, LocalDate asOf) {
        return asked(() -> client.get()
                        .uri("/api/members/{id}/household?asOf={asOf}", memberId, asOf)
                        .headers(headers -> headers.setBearerAuth(callersToken()))
                        .retrieve()
                        .body(HouseholdAnswer.class))
                .map(answer -> answer.found(asOf));
    }

    Optional<MemberAttributes> member(UUID memberId) {
        return page(memberId).map(MemberAnswer::attributes);
    }

    /** The groups she belongs to; none where there is no such member. */
    List<UUID> groups(UUID memberId) {
        return page(memberId).map(MemberAnswer::memberOf).orElse(List.of());
    }

    private Optional<MemberAnswer> page(UUID memberId) {
        return asked(() -> client.get()
                .uri("/api/members/{id}", memberId)
                .headers(headers -> headers.setBearerAuth(callersToken()))
                .retrieve()
                .body(MemberAnswer.class));
    }

    private static <T> Optional<T> asked(Supplier<@Nullable T> question) {
        try {
            return Optional.ofNullable(question.get());
        } catch (HttpClientErrorException.NotFound unknown) {
            return Optional.empty();
        } catch (RestClientException failure) {
            throw new GroupServiceUnavailable(failure);
        }
    }

    private static String callersToken() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof JwtAuthenticationToken token) {
            return token.getToken().getTokenValue();
        }
        throw new IllegalStateException("Group-service is asked on behalf of a signed-in person only");
    }

    private record HouseholdAnswer(
            @Nullable Instant knownAt,
            boolean migrantHousehold,
            boolean abandoned,
            @Nullable LocalDate since,
            @Nullable List<Fact> evidence,
            @Nullable List<Decision> decisions,
            @Nullable List<Question> needsDecision) {

        Household found(LocalDate asOf) {
            Stream<String> facts = known(evidence).filter(Fact::decides).map(Fact::summary);
            Stream<String> decided = known(decisions).filter(Decision::decides).map(Decision::summary);
            List<String> grounds = Stream.concat(facts, decided).toList();
            int open = needsDecision == null ? 0 : needsDecision.size();
            return new Household(asOf, knownAt, migrantHousehold, abandoned, since, grounds, open);
        }

        private static <T> Stream<T> known(@Nullable List<T> list) {
            return Objects.requireNonNullElse(list, List.<T>of()).stream();
        }
    }

    private static String coded(String code, @Nullable LocalDate on) {
        String known = CODE.matcher(code).matches() ? code : "OTHER";
        return on == null ? known : known + " " + on;
    }

    /** @param detail of a remittance, who received it */
    private record Fact(
            String kind, @Nullable LocalDate on, @Nullable String detail, boolean decides) {

        String summary() {
            boolean hers = !kind.equals("REMITTANCE") || detail == null || detail.equals("SELF");
            return coded(hers ? kind : "REMITTANCE_TO_OTHERS", on);
        }
    }

    /** @param found whether support reached her */
    private record Decision(String found, @Nullable LocalDate on, boolean decides) {

        String summary() {
            return coded("DECIDED_" + found, on);
        }
    }

    private record Question(@Nullable String code) {}

    private record MemberAnswer(
            @Nullable String sex,
            @Nullable LocalDate bornOn,
            @Nullable String district,
            @Nullable List<UUID> groups) {

        List<UUID> memberOf() {
            return groups == null ? List.of() : groups;
        }

        MemberAttributes attributes() {
            return new MemberAttributes(sex, bornOn == null ? null : bornOn.getYear(), district);
        }
    }
}
