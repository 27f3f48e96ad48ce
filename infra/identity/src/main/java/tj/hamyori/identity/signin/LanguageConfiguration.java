package tj.hamyori.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The page's language: chosen by {@code ?lang=} and remembered, otherwise what the browser asks for. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("tg"), Locale.forLanguageTag("ru"));

    @Bean
    static LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver asked = new AcceptHeaderLocaleResolver();
        asked.setSupportedLocales(LANGUAGES);
        asked.setDefaultLocale(Locale.ENGLISH);
        CookieLocaleResolver remembered = new CookieLocaleResolver("HAMYORI_ID_LANG");
        remembered.setDefaultLocaleFunction(asked::resolveLocale);
        remembered.setCookieMaxAge(Duration.ofDays(365));
        remembered.setCookieHttpOnly(true);
        remembered.setCookieSameSite("Lax");
        return remembered;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ChosenLanguage(localeResolver()));
    }

    private record ChosenLanguage(LocaleResolver resolver) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            String chosen = request.getParameter("lang");
            LANGUAGES.stream()
                    .filter(language -> language.getLanguage().equals(chosen))
                    .findFirst()
                    .ifPresent(language -> resolver.setLocale(request, response, language));
            return true;
        }
    }
}
