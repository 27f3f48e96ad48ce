package tj.hamyori.group;

import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import tj.hamyori.platform.PlatformConfiguration;

/** The service of members, groups and meetings. Its settings are in {@code group-service.yml}. */
@SpringBootApplication
@Import(PlatformConfiguration.class)
public class GroupServiceApplication {

    public static void main(String[] args) {
        builder().run(args);
    }

    /** The application, not yet started; whoever runs it may add properties. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(GroupServiceApplication.class)
                .properties("spring.config.name=group-service")
                .bannerMode(Banner.Mode.OFF);
    }
}
