package tj.hamyori.group.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Spells a name so that its Tajik, Russian and Latin spellings come out the same: letters that the scripts exchange
 * fold into one, soft and hard signs and doubled letters vanish, й before a vowel is only heard.
 *
 * <p>ё is read both as е and as я, since both are written for it (Бахтиёр: Бахтиер, Бахтияр), so a word may fold into
 * two.
 *
 * <p>Source: spellings in public Tajik and Russian lists of names; the folding of ҳ ҷ қ ғ ӯ ӣ as readers of the 2020
 * census do it. Worked example: Гулҷаҳон and Гульджахон both become {@code гулчахан}.
 */
public final class NameFolding {

    private static final String SILENT = "ъьʼʻ";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}'’‘ʼʻ`]+");
    /** Uzbek Latin writes ӯ and ғ as o and g with a turned comma, or with what the keyboard has. */
    private static final Pattern UZBEK_O = Pattern.compile("o['’‘ʼʻ`]");

    private static final Pattern GLIDE = Pattern.compile("й(?=[аеёиоуыэюяӣӯў])");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    /** Longest first: what begins like a shorter one must not be cut by it. */
    private static final List<Map.Entry<String, String>> LATIN = List.of(
            Map.entry("shch", "ш"),
            Map.entry("dzh", "ч"),
            Map.entry("zh", "ч"),
            Map.entry("dj", "ч"),
            Map.entry("kh", "х"),
            Map.entry("gh", "г"),
            Map.entry("sh", "ш"),
            Map.entry("ch", "ч"),
            Map.entry("ts", "ц"),
            Map.entry("yo", "ё"),
            Map.entry("yu", "ю"),
            Map.entry("ya", "я"),
            Map.entry("ye", "е"));

    /** What each letter folds into; a letter that is not here stays. */
    private static final Map<Character, Character> LETTERS = pairs(
            "ҳх қк ғг ӯу ўу ӣи ыи йи оа эе яа юу ҷч жч щш",
            "aа bб cк dд eе fф gг hх iи jч kк lл mм nн oа pп qк rр sс tт uу vв wв xх yи zз");

    private NameFolding() {}

    /**
     * The words of a text in order, each with its foldings; words that fold into nothing are left out. A letter written
     * as two signs (и with a macron, as some phones send ӣ) is one letter.
     */
    public static List<Set<String>> words(String text) {
        List<Set<String>> words = new ArrayList<>();
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (String word : BETWEEN_WORDS.split(UZBEK_O.matcher(composed).replaceAll("ӯ"))) {
            Set<String> foldings = new LinkedHashSet<>();
            foldings.add(fold(word, 'е'));
            foldings.add(fold(word, 'а'));
            foldings.remove("");
            if (!foldings.isEmpty()) {
                words.add(foldings);
            }
        }
        return words;
    }

    private static String fold(String word, char yo) {
        String cyrillic = word;
        for (Map.Entry<String, String> letters : LATIN) {
            cyrillic = cyrillic.replace(letters.getKey(), letters.getValue());
        }
        String heard = GLIDE.matcher(cyrillic.replace("дж", "ч")).replaceAll("");
        StringBuilder folded = new StringBuilder();
        heard.chars().forEach(letter -> append(folded, (char) letter, yo));
        return DOUBLED.matcher(folded).replaceAll("$1");
    }

    private static void append(StringBuilder folded, char letter, char yo) {
        if (letter == 'ё') {
            folded.append(yo);
        } else if (Character.isLetter(letter) && SILENT.indexOf(letter) < 0) {
            folded.append(LETTERS.getOrDefault(letter, letter).charValue());
        }
    }

    private static Map<Character, Character> pairs(String... lists) {
        Map<Character, Character> pairs = new HashMap<>();
        for (String list : lists) {
            for (String pair : list.split(" ")) {
                pairs.put(pair.charAt(0), pair.charAt(1));
            }
        }
        return Map.copyOf(pairs);
    }
}
