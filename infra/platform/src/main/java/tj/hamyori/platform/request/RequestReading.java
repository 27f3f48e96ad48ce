package tj.hamyori.platform.request;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads requests to the letter. What is stored is read as leniently as ever; a request that can be misread (an amount
 * with a fraction, a date with a time of day, an instant as a number, a constant by its position, a field twice) is
 * not.
 */
@Configuration
class RequestReading implements WebMvcConfigurer {

    private final JsonMapper stored;

    RequestReading(JsonMapper stored) {
        this.stored = stored;
    }

    /** In the place of the one for JSON: bytes and texts are written by others before it, as ever. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(stored.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .addModule(new SimpleModule("requests")
                        .addDeserializer(LocalDate.class, new Written<>(LocalDate.class, RequestForms::date))
                        .addDeserializer(Instant.class, new Written<>(Instant.class, RequestForms::instant))
                        .addDeserializer(String.class, new KeepableText()))
                .build()));
    }

    /** The same for what stands in the address. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, unlessBlank(RequestForms::date));
        registry.addConverter(String.class, Instant.class, unlessBlank(RequestForms::instant));
        registry.addConverter(String.class, String.class, text -> {
            if (!RequestForms.canBeKept(text)) {
                throw new IllegalArgumentException("Not a text that can be kept");
            }
            return text;
        });
    }

    private static <T> Converter<String, @Nullable T> unlessBlank(Function<String, T> reading) {
        return written -> written.isBlank() ? null : reading.apply(written.strip());
    }

    /** Only from a text, never from a number or a list; an empty one is none. */
    private static final class Written<T> extends StdScalarDeserializer<T> {

        private final Class<T> type;
        private final Function<String, T> reading;

        Written(Class<T> type, Function<String, T> reading) {
            super(type);
            this.type = type;
            this.reading = reading;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            String written = parser.getString();
            try {
                return written.isEmpty() ? null : reading.apply(written);
            } catch (DateTimeException otherForm) {
                return type.cast(context.handleWeirdStringValue(type, "", "not of the expected form"));
            }
        }
    }

    private static final class KeepableText extends StdScalarDeserializer<String> {

        KeepableText() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text == null) {
                return null;
            }
            return RequestForms.canBeKept(text)
                    ? RequestForms.whole(text)
                    : (String) context.handleWeirdStringValue(String.class, "", "not a text that can be kept");
        }
    }
}
