package tj.hamyori.portal.client;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the services are: base addresses without a path. */
@ConfigurationProperties("hamyori.services")
public record ServiceAddresses(URI group, URI loan, URI repayment, URI identity) {

    public URI of(Service service) {
        return switch (service) {
            case GROUP -> group;
            case LOAN -> loan;
            case REPAYMENT -> repayment;
            case IDENTITY -> identity;
        };
    }
}
