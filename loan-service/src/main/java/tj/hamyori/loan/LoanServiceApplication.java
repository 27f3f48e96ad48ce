package tj.hamyori.loan;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import tj.hamyori.platform.PlatformConfiguration;

/** The promise: products, applications, decisions, loans. Its settings are in {@code loan-service.yml}. */
@SpringBootApplication
@Import(PlatformConfiguration.class)
public class LoanServiceApplication {

    public static void main(String[] arguments) {
        builder().run(arguments);
    }

    /** The application, not yet started; whoever runs it may add properties. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(LoanServiceApplication.class).properties("spring.config.name=loan-service");
    }
}
