package tj.hamyori.platform;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything of the platform; a service imports this class and nothing else of it. */
@Configuration
@ComponentScan
public class PlatformConfiguration {

    /** The clock of the edges, in the institution's time zone. */
    @Bean
    Clock clock(@Value("${hamyori.time-zone:Asia/Dushanbe}") String zone) {
        return Clock.system(ZoneId.of(zone));
    }
}
