package tj.hamyori.platform.sample;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import tj.hamyori.platform.PlatformConfiguration;

/** The smallest service: one aggregate, one table, one published event; the platform is tested through it. */
@SpringBootApplication
@Import(PlatformConfiguration.class)
public class SampleApplication {

    public static void main(String[] args) {
        SpringApplication.run(SampleApplication.class, args);
    }
}
