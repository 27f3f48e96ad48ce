package tj.hamyori.testing.servers;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A fresh, empty database for the Spring context of the annotated test class: sets {@code spring.datasource.url},
 * {@code username} and {@code password}. Test classes that share a cached context share its database too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface RealPostgres {}
