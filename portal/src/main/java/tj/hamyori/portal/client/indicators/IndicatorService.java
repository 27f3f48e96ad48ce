package tj.hamyori.portal.client.indicators;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import tj.hamyori.portal.client.Service;
import tj.hamyori.portal.client.Services;

/** Asks for the indicators of the reader's organisation, or of all together where she belongs to none. */
@Component
public class IndicatorService {

    private final Services services;

    IndicatorService(Services services) {
        this.services = services;
    }

    public Indicators indicators(Question question) {
        return services.get(
                Service.GROUP,
                "/api/indicators",
                Map.of(
                        "from", question.from(),
                        "to", question.to(),
                        "asOf", question.to(),
                        "operationalWithinDays", question.operationalWithinDays()),
                new ParameterizedTypeReference<>() {});
    }

    public ApplicationIndicators applications(Question question) {
        return services.get(
                Service.LOAN,
                "/api/application-indicators",
                Map.of("from", question.from(), "to", question.to()),
                new ParameterizedTypeReference<>() {});
    }

    /**
     * @param to the last day of the period, on which members are counted
     * @param operationalWithinDays a group is operational that met so many days before it at most
     */
    public record Question(LocalDate from, LocalDate to, long operationalWithinDays) {}
}
