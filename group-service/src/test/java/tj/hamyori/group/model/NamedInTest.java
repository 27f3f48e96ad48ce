package tj.hamyori.group.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Zarina Odinaeva, called Oy, once Karimova. */
class NamedInTest {

    private static final NamedIn HER =
            NamedIn.of(person("Одинаева Зарина", "Ой", List.of("Каримова Зарина"), "+992 93 512 34 56"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Зарине долг простили",
                "Қарзи Заринаро бахшиданд",
                "Zarina gave it back",
                "Каримовой вернули",
                "каримова",
                "Ой омад",
                "занг занед: 93-512-34-56",
                "хонаи ОДИНАЕВҲО"
            })
    void isFoundInAnySpellingAndWithAnyEnding(String text) {
        assertThat(HER.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Як сомонӣ кам", "Ойниҳол омад", "Карим омад", "512-34-56", "Зар"})
    void isNotFoundInWhatIsAboutOthers(String text) {
        assertThat(HER.in(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Лоле простили", "Лолу", "с Лолой", "Лоларо бахшиданд", "Оимро занг", "ба Оима", "Lola", "Лоло"})
    void isFoundByAShortNameWithAnyEnding(String text) {
        assertThat(NamedIn.of(person("Лола", "Оим", List.of(), null)).in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Лолазор", "Лолита", "Оимгул омад"})
    void isNotFoundByWhatOnlyBeginsLikeAShortName(String text) {
        assertThat(NamedIn.of(person("Лол", "Оим", List.of(), null)).in(text)).isFalse();
    }

    @Test
    void isNotFoundByAPhoneSheHasNot() {
        assertThat(NamedIn.of(person("Одинаева", null, List.of(), null)).in("0"))
                .isFalse();
    }

    private static PersonalData person(
            String name, @Nullable String knownAs, List<String> former, @Nullable String phone) {
        return new PersonalData(name, knownAs, former, phone, LocalDate.EPOCH, null, null, null, null, null, null);
    }
}
