package tj.hamyori.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** From link to link through the portal: one page of each kind. */
final class Walk {
    private static final Pattern ONE_THING =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}|\\d{4}-\\d\\d-\\d\\d|(?<==)[^&]+");
    private static final Pattern CODE = Pattern.compile("\\?\\?|\\b[A-Z]{2,}_[A-Z_]{2,}\\b|\\{\\d}");
    private static final Pattern ENGLISH = Pattern.compile("\\b(?i:the|and|of|is|not|with|was|has|from|this)\\b");

    /** Without what says of itself in which language it is, and without whom the first page greets. */
    private static final String TEXT = """
            () => {
                const main = document.querySelector('main').cloneNode(true);
                const greeting = location.pathname === '/' ? ', h1' : '';
                main.querySelectorAll('[lang], template' + greeting).forEach(part => part.remove());
                return main.textContent;
            }""";

    private final Set<String> looked = new HashSet<>();
    private final Set<String> seen = new TreeSet<>();
    private final List<String> untranslated = new ArrayList<>();

    /** Kinds of pages that were looked at, a star for what tells one thing from another. */
    Set<String> seen() {
        return seen;
    }

    List<String> untranslated() {
        return untranslated;
    }

    void through(Visit visit, String language, String person) {
        String eyes = person.startsWith("treasurer") ? "treasurer" : "staff";
        Deque<String> left = new ArrayDeque<>(List.of("/"));
        while (!left.isEmpty()) {
            String path = left.poll();
            String kind = ONE_THING.matcher(path).replaceAll("*");
            boolean othersSeeAnother = kind.equals("/") || kind.startsWith("/members");
            if (looked.add(String.join(" ", language, othersSeeAnother ? person : eyes, kind))) {
                visit.opens(path);
                look(visit, language, language + "/" + person + kind.replaceAll("[/?&=*]+", "-"));
                seen.add(kind.replaceAll("\\?.*", ""));
                left.addAll(links(visit));
            }
        }
    }

    private void look(Visit visit, String language, String name) {
        visit.seenAt(Visit.SMALL, name);
        if (language.equals("tg")) {
            assertThat(visit.violations()).as("axe on %s", name).isEmpty();
        } else if (language.equals("ru")) {
            visit.seenAt(Visit.LARGE, name);
        }
        String text = (String) visit.page().evaluate(TEXT);
        for (Pattern wrong : language.equals("en") ? List.of(CODE) : List.of(CODE, ENGLISH)) {
            wrong.matcher(text).results().forEach(found -> untranslated.add(name + ": " + found.group()));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Visit visit) {
        return (List<String>) visit.page().evaluate("""
                () => Array.from(document.querySelectorAll('a[href^="/"], form[method=get]'),
                        to => to.getAttribute('href') || to.getAttribute('action'))
                    .filter(href => href && !href.includes('/download') && !href.includes('/oauth2/'))""");
    }
}
