package tj.hamyori.group.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a text may name a person: by a word of any of her names in any spelling and with any ending, or by her phone.
 * It rather finds a namesake too many than one too few, since what is found is forgotten and what is not stays.
 *
 * <p>Worked example: {@code Зарина} is found in {@code Зарине долг простили}, {@code ба Заринаро} and {@code Zarina}.
 */
public final class NamedIn {

    private static final int SHORTEST_STEM = 4;
    private static final int SHORT_STEM = 3;
    private static final int PHONE_DIGITS = 9;
    private static final String ENDINGS = "аеиуй";
    /** Folded endings of both languages; behind a longer stem anything may follow. */
    private static final Set<String> AFTER_SHORT = Set.of(
            "а", "е", "и", "у", "аи", "еи", "ау", "еу", "ам", "ем", "ами", "ах", "ав", "ев", "ат", "аш", "ра", "ара",
            "ира", "ха", "хара");

    private final Set<String> whole;
    private final Set<String> stems;
    private final Set<String> shortStems;
    private final String phone;

    private NamedIn(Set<String> whole, Set<String> stems, Set<String> shortStems, String phone) {
        this.whole = whole;
        this.stems = stems;
        this.shortStems = shortStems;
        this.phone = phone;
    }

    public static NamedIn of(PersonalData person) {
        Set<String> words = Stream.of(
                        List.of(person.documentName()),
                        person.formerNames(),
                        Stream.of(person.knownAs(), person.surname(), person.patronymic())
                                .filter(Objects::nonNull)
                                .toList())
                .flatMap(Collection::stream)
                .flatMap(name -> NameFolding.words(name).stream())
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        Set<String> stems = words.stream()
                .map(word -> stem(word, SHORTEST_STEM))
                .filter(stem -> stem.length() >= SHORTEST_STEM)
                .collect(Collectors.toSet());
        Set<String> shortStems = words.stream()
                .map(word -> stem(word, SHORT_STEM))
                .filter(stem -> stem.length() == SHORT_STEM)
                .collect(Collectors.toSet());
        return new NamedIn(words, stems, shortStems, lastDigits(person.phone() == null ? "" : person.phone()));
    }

    public boolean in(String text) {
        return NameFolding.words(text).stream().flatMap(Set::stream).anyMatch(this::isHers)
                || phone.length() == PHONE_DIGITS && digits(text).contains(phone);
    }

    private boolean isHers(String word) {
        return whole.contains(word)
                || stems.stream().anyMatch(word::startsWith)
                || word.length() > SHORT_STEM
                        && shortStems.contains(word.substring(0, SHORT_STEM))
                        && AFTER_SHORT.contains(word.substring(SHORT_STEM));
    }

    private static String stem(String word, int shortest) {
        int end = word.length();
        while (end > shortest && ENDINGS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(0, end);
    }

    private static String lastDigits(String number) {
        String digits = digits(number);
        return digits.substring(Math.max(0, digits.length() - PHONE_DIGITS));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
