package tj.hamyori.portal.config;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings of this installation.
 *
 * @param url the portal's own address as browsers see it, without a slash at the end
 * @param zone where the institution's business day begins and ends
 * @param readTimeout how long a page waits for one answer of a service
 * @param forwardTimeout how long a forwarded request may take until the service begins its answer
 * @param forwardLimit largest body that is forwarded
 */
@ConfigurationProperties("hamyori.portal")
public record PortalSettings(
        String url,
        String clientId,
        String clientSecret,
        URI authorizationUri,
        URI tokenUri,
        URI jwkSetUri,
        URI endSessionUri,
        URI quickExitUrl,
        ZoneId zone,
        Duration connectTimeout,
        Duration readTimeout,
        Duration forwardTimeout,
        DataSize forwardLimit) {}
