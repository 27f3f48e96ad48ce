package tj.hamyori.group.read.memberindex;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tj.hamyori.group.model.NameFolding;

/**
 * Words of a name without what makes a surname or a patronymic of a father's name: -ова and -овна in Russian, -зода,
 * -ӣ, -иён, -фар, -пур and -духт in Tajik. Since 2016 papers are made anew with the second, and one woman has both.
 *
 * <p>Worked example: Раҳимова, Раҳимзода, Раҳимӣ and Раҳим all become {@code рахим}.
 */
final class KinNames {

    private static final int SHORTEST = 3;

    /** As folded; a folded о is а. */
    private static final Pattern ENDING =
            Pattern.compile("(?:(?:ав|ев)(?:а|на|ич)?|зад(?:а|е)?|иен|иан|фар|пур|духт|и)$");

    private KinNames() {}

    static List<Set<String>> words(String name) {
        return NameFolding.words(name).stream()
                .map(foldings -> foldings.stream().map(KinNames::father).collect(Collectors.toSet()))
                .toList();
    }

    private static String father(String word) {
        String father = ENDING.matcher(word).replaceFirst("");
        return father.length() < SHORTEST ? word : father;
    }
}
