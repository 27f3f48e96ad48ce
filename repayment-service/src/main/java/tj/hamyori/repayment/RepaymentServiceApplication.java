package tj.hamyori.repayment;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import tj.hamyori.platform.PlatformConfiguration;

/** Starts the repayment service; its settings are in {@code repayment-service.yml}. */
@SpringBootApplication
@Import(PlatformConfiguration.class)
public class RepaymentServiceApplication {

    public static void main(String[] args) {
        builder().run(args);
    }

    /** A ready-made application, for those who start several in one JVM. */
    public static SpringApplicationBuilder builder() {
        return new SpringApplicationBuilder(RepaymentServiceApplication.class)
                .properties("spring.config.name=repayment-service");
    }
}
