package tj.hamyori.platform.axon;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** JSON in the event store; only types of this project and of Axon itself are ever read back. */
@Configuration
class AxonSerialisationConfiguration {

    /**
     * Axon's replay token names the class of what it wraps; without this list Jackson refuses it, and a processor that
     * starts on a store with events in it would never start.
     */
    @Bean
    Jackson3SerializerCustomizer allowedTypes() {
        return mapper -> mapper.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("tj.hamyori.")
                .allowIfSubType(String.class)
                .build());
    }

    /** Names the class of serialiser that the start-up check insists on. */
    static Class<? extends Serializer> expected() {
        return org.axonframework.serialization.jackson3.Jackson3Serializer.class;
    }
}
