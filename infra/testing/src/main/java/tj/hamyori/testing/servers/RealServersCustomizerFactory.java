package tj.hamyori.testing.servers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;
import tj.hamyori.testing.tokens.RealTokens;
import tj.hamyori.testing.tokens.TestTokens;

/** Turns {@link RealPostgres}, {@link RealKafka} and {@link RealTokens} into properties of the context under test. */
final class RealServersCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        var wanted = new Wanted(
                TestContextAnnotationUtils.hasAnnotation(testClass, RealPostgres.class),
                TestContextAnnotationUtils.hasAnnotation(testClass, RealKafka.class),
                TestContextAnnotationUtils.hasAnnotation(testClass, RealTokens.class));
        return wanted.postgres() || wanted.kafka() || wanted.tokens() ? wanted : null;
    }

    /** A record, because Spring's context cache compares customizers. */
    private record Wanted(boolean postgres, boolean kafka, boolean tokens) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            Map<String, Object> properties = new HashMap<>();
            if (postgres) {
                PostgresDatabase database = RealServers.postgres()
                        .freshDatabase(merged.getTestClass().getSimpleName());
                properties.put("spring.datasource.url", database.url());
                properties.put("spring.datasource.username", database.username());
                properties.put("spring.datasource.password", database.password());
            }
            if (kafka) {
                properties.put("spring.kafka.bootstrap-servers", RealServers.kafkaBootstrapServers());
            }
            if (tokens) {
                properties.put("hamyori.issuer", TestTokens.issuer());
            }
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("hamyori real servers", properties));
        }
    }
}
