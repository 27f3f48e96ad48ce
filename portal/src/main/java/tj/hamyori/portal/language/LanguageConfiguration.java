package tj.hamyori.portal.language;

import java.time.Duration;
import java.util.Collections;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The page's language: what the person chose, otherwise the first of ours that her browser asks for. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver remembered = new CookieLocaleResolver("HAMYORI_LANG");
        remembered.setDefaultLocaleFunction(request ->
                Language.firstOf(Collections.list(request.getLocales())).locale());
        remembered.setCookieMaxAge(Duration.ofDays(365));
        remembered.setCookieHttpOnly(true);
        remembered.setCookieSameSite("Lax");
        return remembered;
    }
}
