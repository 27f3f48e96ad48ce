package tj.hamyori.testing.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.UseMainMethod;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import tj.hamyori.testing.tokens.RealTokens;
import tj.hamyori.testing.tokens.TestTokens;

@SpringBootTest(
        classes = SpringHookupTest.Application.class,
        useMainMethod = UseMainMethod.ALWAYS,
        webEnvironment = WebEnvironment.NONE)
@RealPostgres
@RealKafka
@RealTokens
class SpringHookupTest {

    @Autowired
    private Environment environment;

    @Autowired
    private JwtDecoder decoder;

    @Test
    void theConfigurationFileIsReadAndItsAddressesAreReplacedByTheRealServers() throws SQLException {
        assertThat(environment.getProperty("hookup.read")).isEqualTo("yes");
        assertThat(environment.getProperty("spring.kafka.bootstrap-servers"))
                .isEqualTo(RealServers.kafkaBootstrapServers());
        try (Connection connection = DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"))) {
            assertThat(connection.getCatalog()).startsWith("springhookuptest_");
        }
    }

    @Test
    void theIssuersTokensPassTheServicesOwnCheck() {
        Jwt token = decoder.decode(
                TestTokens.of("zarina").mfo("KIVA").roles("LOAN_OFFICER").value());

        assertThat(token.getSubject()).isEqualTo("zarina");
        assertThat(token.getClaimAsString("mfo")).isEqualTo("KIVA");
        assertThat(token.getClaimAsStringList("roles")).containsExactly("LOAN_OFFICER");
    }

    @Test
    void anExpiredTokenAndAForgedOneAreRefused() {
        String expired = TestTokens.of("zarina").expired().value();
        String forged = TestTokens.of("zarina").forgedBearer().substring("Bearer ".length());

        assertThatThrownBy(() -> decoder.decode(expired)).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> decoder.decode(forged)).isInstanceOf(BadJwtException.class);
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    static class Application {

        public static void main(String[] arguments) {
            new SpringApplicationBuilder(Application.class)
                    .web(WebApplicationType.NONE)
                    .properties("spring.config.name=hookup-service")
                    .run(arguments);
        }

        @Bean
        JwtDecoder decoder(Environment environment) {
            return JwtDecoders.fromIssuerLocation(environment.getRequiredProperty("hamyori.issuer"));
        }
    }
}
