package tj.hamyori.portal;

import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The portal. Its settings are in {@code portal.yml}, so that it can share a JVM with the services. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PortalApplication {

    public static void main(String[] args) {
        builder().run(args);
    }

    /** The application, not yet started; whoever runs it may add properties. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(PortalApplication.class)
                .properties("spring.config.name=portal")
                .bannerMode(Banner.Mode.OFF);
    }
}
