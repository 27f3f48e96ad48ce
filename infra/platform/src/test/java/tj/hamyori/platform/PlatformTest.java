package tj.hamyori.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import tj.hamyori.platform.sample.SampleApplication;
import tj.hamyori.testing.servers.RealKafka;
import tj.hamyori.testing.servers.RealPostgres;
import tj.hamyori.testing.tokens.RealTokens;

/** One running sample service on a real port, with real PostgreSQL, Kafka and tokens, shared by the tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=sample")
@RealPostgres
@RealKafka
@RealTokens
public @interface PlatformTest {}
