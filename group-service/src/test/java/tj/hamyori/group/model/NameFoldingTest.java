package tj.hamyori.group.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Ҷамила, Джамиля",
        "Ҷамила, Жамила",
        "Ҷамила, Jamila",
        "Гулҷаҳон, Гульджахон",
        "Гулҷаҳон, Guljahon",
        "Қурбонова, Курбонова",
        "Қурбонова, Qurbonova",
        "Зӯҳро, Зухра",
        "Ғуломова, Гулямова",
        "Исмоилова, Исмаилова",
        "Ӯрунова, Урунова",
        "Муҳаббат, Мухабат",
        "Бахтиёр, Бахтияр",
        "Бахтиёр, Бахтиер",
        "Сайёра, Саёра",
        "Сайёра, Сайера",
        "Хадиҷа, Хадича",
        "Хадиҷа, Хадиджа",
        "Матлюба, Матлуба",
        "Мӯъмина, Мумина",
        "Некрӯз, Некруз",
        "Шаҳло, Шахло",
        "Маҳфуза, Makhfuza",
        "Манижа, Маниҷа",
        "Майрам, Mayram",
        "Юлдуз, Йулдуз",
        "Гӯзал, Go'zal",
        "Гӯзал, Goʻzal",
        "Ғулом, G‘ulom",
        "Қумрӣ, Қумри\u0304",
        "Сайёра, Саи\u0306е\u0308ра",
        "Равшанӣ, Равшани"
    })
    void findsTheSameWomanInEitherSpelling(String one, String other) {
        assertThat(folded(one)).containsAnyElementsOf(folded(other));
    }

    @ParameterizedTest
    @CsvSource({"Малика, Мадина", "Гулнора, Гулрухсор", "Зебо, Зиба", "Нигора, Нигина", "Раҳимова, Каримова"})
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(folded(one)).doesNotContainAnyElementsOf(folded(other));
    }

    @Test
    void foldsWordByWordAndLeavesOutWhatIsNoLetter() {
        assertThat(NameFolding.words(" Раҳимова-Саидӣ, Гул’нора (2) "))
                .isEqualTo(List.of(Set.of("рахимава"), Set.of("саиди"), Set.of("гулнара")));
        assertThat(NameFolding.words("— 12 ъ")).isEmpty();
    }

    private static Set<String> folded(String name) {
        return NameFolding.words(name).getFirst();
    }
}
