package tj.hamyori.identity;

import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The OpenID Connect provider. Its settings are in {@code identity.yml}, so it can share a JVM with the services. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class IdentityApplication {

    public static void main(String[] args) {
        builder().run(args);
    }

    /** The application, not yet started; whoever runs it may add properties. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(IdentityApplication.class)
                .properties("spring.config.name=identity")
                .bannerMode(Banner.Mode.OFF);
    }
}
