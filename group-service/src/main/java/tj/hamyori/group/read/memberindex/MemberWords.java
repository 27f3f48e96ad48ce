package tj.hamyori.group.read.memberindex;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.IdentityPaper;
import tj.hamyori.group.model.NameFolding;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.Phones;
import tj.hamyori.platform.vault.BlindIndex;

/**
 * The blind numbers under which a person is found: one for each beginning of each folded word of her names, and one for
 * each thing that only doubles are likely to share. Another organisation's numbers for the same words are others.
 */
@Component
public class MemberWords {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 20;
    private static final int MOST_WORDS = 6;

    private final BlindIndex index;
    private final Phones phones;

    MemberWords(BlindIndex index, Phones phones) {
        this.index = index;
        this.phones = phones;
    }

    /** Numbers of what was asked for: somebody is meant who has one of each set. Empty where nothing can be asked. */
    public List<Set<Long>> asked(String mfo, String question) {
        return NameFolding.words(question).stream()
                .limit(MOST_WORDS)
                .map(foldings -> blind(mfo, "word", foldings.stream().map(MemberWords::cut)))
                .toList();
    }

    Set<Long> beginnings(String mfo, PersonalData person) {
        return blind(
                mfo,
                "word",
                Stream.concat(
                                documents(person),
                                Stream.of(person.knownAs(), person.surname(), person.patronymic())
                                        .filter(Objects::nonNull))
                        .flatMap(text -> NameFolding.words(text).stream())
                        .flatMap(Set::stream)
                        .flatMap(MemberWords::beginnings));
    }

    /**
     * Two words of a name with the year of birth, or the only word; the number of the paper; the phone. Of a surname or
     * a patronymic the father's name alone counts: papers were made anew, and Раҳимова became Раҳимзода or Раҳимӣ.
     */
    Set<Long> likenesses(String mfo, PersonalData person) {
        Set<Long> all = new TreeSet<>(blind(
                mfo,
                "name",
                documents(person)
                        .map(text -> withPatronymic(text, person.patronymic()))
                        .flatMap(text -> pairs(KinNames.words(text), person.bornOn()))));
        IdentityPaper paper = person.paper();
        if (paper != null) {
            String number = paper.number().toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
            all.addAll(blind(mfo, "paper", Stream.of(number)));
        }
        String phone = person.phone();
        if (phone != null) {
            all.addAll(blind(mfo, "phone", Stream.of(phones.international(phone).orElse(phone))));
        }
        return all;
    }

    /** As SQL's {@code cast(… as bigint[])} takes them. */
    public static String array(Collection<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    private static Stream<String> documents(PersonalData person) {
        return Stream.concat(Stream.of(person.documentName()), person.formerNames().stream());
    }

    /** It stands in one field or in the other. */
    private static String withPatronymic(String name, @Nullable String patronymic) {
        return patronymic == null || name.contains(patronymic) ? name : name + " " + patronymic;
    }

    private static Stream<String> beginnings(String word) {
        String longest = cut(word);
        return Stream.iterate(Math.min(SHORTEST, longest.length()), length -> length <= longest.length(), n -> n + 1)
                .map(length -> longest.substring(0, length));
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }

    private static Stream<String> pairs(List<Set<String>> words, LocalDate bornOn) {
        List<Set<String>> few = words.subList(0, Math.min(MOST_WORDS, words.size()));
        List<String> pairs = new ArrayList<>();
        if (few.size() == 1) {
            few.getFirst().forEach(only -> pairs.add(only + "|" + bornOn.getYear()));
        }
        for (int one = 0; one < few.size(); one++) {
            for (int other = one + 1; other < few.size(); other++) {
                for (String first : few.get(one)) {
                    few.get(other).forEach(second -> pairs.add(pair(first, second) + "|" + bornOn.getYear()));
                }
            }
        }
        return pairs.stream();
    }

    /** Whichever is written first: surname and name change places. */
    private static String pair(String one, String other) {
        String[] both = {one, other};
        Arrays.sort(both);
        return both[0] + "|" + both[1];
    }

    private Set<Long> blind(String mfo, String kind, Stream<String> words) {
        return words.distinct()
                .map(word -> index.of(mfo + "|" + kind + "|" + word))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
