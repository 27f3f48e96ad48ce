package tj.hamyori.portal.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The languages of the portal. Tajik and Russian carry the country, because the JDK writes plain {@code tg} with a
 * placeholder for the currency.
 */
public enum Language {
    TG("tg-TJ", "Тоҷикӣ"),
    RU("ru-TJ", "Русский"),
    EN("en", "English");

    private final Locale locale;
    private final String ownName;

    Language(String tag, String ownName) {
        this.locale = Locale.forLanguageTag(tag);
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** The code pages and services are told: {@code tg}, {@code ru} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    public String ownName() {
        return ownName;
    }

    public static Optional<Language> ofCode(String code) {
        return Stream.of(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The language of a locale; English where it is none of ours. */
    public static Language of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(EN);
    }

    static Language firstOf(List<Locale> asked) {
        return asked.stream()
                .flatMap(locale -> ofCode(locale.getLanguage()).stream())
                .findFirst()
                .orElse(EN);
    }
}
