package tj.hamyori.portal.config;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock; it reads the institution's own day. */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock(PortalSettings settings) {
        return Clock.system(settings.zone());
    }
}
