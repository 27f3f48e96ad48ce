package tj.hamyori.group.config;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What happens by the clock. */
@Configuration
@EnableScheduling
class DailyWorkConfiguration {}
