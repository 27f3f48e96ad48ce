package tj.hamyori.loan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import tj.hamyori.testing.servers.RealKafka;
import tj.hamyori.testing.servers.RealPostgres;
import tj.hamyori.testing.tokens.RealTokens;

/** The whole service on a real port with real PostgreSQL, Kafka and tokens: one context for all tests that need it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = LoanServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=loan-service",
            "hamyori.vault.master-key=dGVzdHMtb25seS10ZXN0cy1vbmx5LXRlc3RzLW9ubHk="
        })
@ContextConfiguration(initializers = PlayedGroupService.Address.class)
@RealPostgres
@RealKafka
@RealTokens
public @interface LoanServiceTest {}
