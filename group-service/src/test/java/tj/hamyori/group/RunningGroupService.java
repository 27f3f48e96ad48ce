package tj.hamyori.group;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.UseMainMethod;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import tj.hamyori.testing.servers.RealKafka;
import tj.hamyori.testing.servers.RealPostgres;
import tj.hamyori.testing.tokens.RealTokens;

/** The whole service on a real port, PostgreSQL and Kafka; one context for all tests that carry this. */
@SpringBootTest(
        classes = GroupServiceApplication.class,
        useMainMethod = UseMainMethod.ALWAYS,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "hamyori.vault.master-key=dGVzdHMtb25seS10ZXN0cy1vbmx5LXRlc3RzLW9ubHk=")
@Import(Http.class)
@RealPostgres
@RealKafka
@RealTokens
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RunningGroupService {}
