package tj.hamyori.group.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the district meant by what somebody wrote: in Tajik, Russian or English spelling, with or without the word for
 * district or city, under today's name or an earlier one. Where a name was passed on, the date of the document and that
 * word decide; what stays in doubt is nobody's.
 *
 * <p>Worked example: «ноҳияи Бохтар» of 2014 is today's Кӯшониён, «Бохтар» of 2020 the city.
 */
public final class Districts {

    private static final Set<String> DISTRICT_WORDS = folded("ноҳия ноҳияи район района р н district nohiya");
    private static final Set<String> CITY_WORDS = folded("шаҳр шаҳри город г city shahr shahri");

    private final Map<String, Set<Named>> byName = new HashMap<>();

    public Districts(List<District> districts) {
        for (District district : districts) {
            for (District.Name name : district.names()) {
                keys(proper(words(name.text())))
                        .forEach(key -> byName.computeIfAbsent(key, any -> new HashSet<>())
                                .add(new Named(district, name)));
            }
        }
    }

    /** @param on of the document or statement in which it was written so */
    public Optional<District> find(String written, LocalDate on) {
        List<Set<String>> words = words(written);
        boolean saysDistrict = words.stream().anyMatch(word -> isOneOf(word, DISTRICT_WORDS));
        boolean saysCity = words.stream().anyMatch(word -> isOneOf(word, CITY_WORDS));
        Set<Named> found = keys(proper(words))
                .flatMap(key -> byName.getOrDefault(key, Set.of()).stream())
                .collect(Collectors.toSet());
        Set<Named> ofKind = saysDistrict == saysCity
                ? found
                : narrowed(found, named -> named.district().city() == saysCity);
        Set<Named> left = narrowed(ofKind, named -> named.name().stoodOn(on));
        Set<District> districts = left.stream().map(Named::district).collect(Collectors.toSet());
        return districts.size() == 1 ? districts.stream().findFirst() : Optional.empty();
    }

    /** Those that fit; all where none does, since people go on using old names and wrong words. */
    private static Set<Named> narrowed(Set<Named> found, Predicate<Named> fits) {
        Set<Named> fitting = found.stream().filter(fits).collect(Collectors.toSet());
        return fitting.isEmpty() ? found : fitting;
    }

    private static List<Set<String>> words(String text) {
        return NameFolding.words(text);
    }

    private static List<Set<String>> proper(List<Set<String>> words) {
        return words.stream()
                .filter(word -> !isOneOf(word, DISTRICT_WORDS) && !isOneOf(word, CITY_WORDS))
                .toList();
    }

    /** One for each way of folding; words are joined, so that a hyphen makes no difference. */
    private static Stream<String> keys(List<Set<String>> words) {
        Stream<String> keys = Stream.of("");
        for (Set<String> word : words) {
            keys = keys.flatMap(begun -> word.stream().map(folding -> begun + folding));
        }
        return keys.filter(key -> !key.isEmpty());
    }

    private static boolean isOneOf(Set<String> word, Set<String> known) {
        return word.stream().anyMatch(known::contains);
    }

    private static Set<String> folded(String text) {
        return words(text).stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private record Named(District district, District.Name name) {}
}
