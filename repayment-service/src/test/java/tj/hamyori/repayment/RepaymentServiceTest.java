package tj.hamyori.repayment;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import tj.hamyori.testing.servers.RealKafka;
import tj.hamyori.testing.servers.RealPostgres;
import tj.hamyori.testing.tokens.RealTokens;

/**
 * The whole service on a free port with real servers. All tests that carry this share one context and one database, so
 * each works with an organisation of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = RepaymentServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=repayment-service",
            "hamyori.import.dir=target/imports",
            "hamyori.import.largest-file=4MB",
            "hamyori.import.largest-upload=17MB",
            // A test that wants loans folded says so.
            "hamyori.portfolio-quality.fold-every=PT24H",
            "spring.kafka.consumer.group-id=repayment-test-${random.uuid}"
        })
@RealPostgres
@RealKafka
@RealTokens
public @interface RepaymentServiceTest {}
