package tj.hamyori.loan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.loan.write.ReadableTexts;

class TextsTest {

    private static final UUID HER = UUID.randomUUID();
    private final Texts texts = new ReadableTexts();

    @Test
    void aReasonOfOneWordInCapitalsIsACodeAndEverythingElseIsSealed() {
        assertThat(texts.sealWords("ORIYON", HER, "FLOOD_2026")).isEqualTo("FLOOD_2026");
        assertThat(texts.sealWords("ORIYON", HER, "Gulsanam")).isEqualTo("sealed:Gulsanam");
        assertThat(texts.sealWords("ORIYON", HER, "GULSANAM FELL")).isEqualTo("sealed:GULSANAM FELL");
    }

    @Test
    void aTextFromBeforeTextsWereSealedIsReadAndComparedAsItStands() {
        assertThat(texts.opened(List.of(HER)).read(HER, "A cow.")).isEqualTo("A cow.");
        assertThat(texts.isSame(HER, "A cow.", "A cow.")).isTrue();
        assertThat(texts.isSame(HER, "A cow.", "A goat.")).isFalse();
        assertThat(texts.isSame(HER, null, "A goat.")).isFalse();
        assertThat(texts.isSame(HER, null, null)).isTrue();
    }

    @Test
    void aSealedTextIsComparedWithWhatWasSealedAndAnErasedOneWithNothing() {
        assertThat(texts.isSame(HER, "sealed:A cow.", "A cow.")).isTrue();
        assertThat(texts.isSame(HER, "sealed:A cow.", "A goat.")).isFalse();
        assertThat(texts.opened(List.of()).read(HER, "sealed:A cow.")).isNull();
    }
}
