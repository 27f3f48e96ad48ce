package tj.hamyori.testing.servers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The JVM's Kafka broker for the Spring context of the annotated test class: sets {@code
 * spring.kafka.bootstrap-servers}. All contexts of a JVM see the same topics, so assertions look for their own ids.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface RealKafka {}
