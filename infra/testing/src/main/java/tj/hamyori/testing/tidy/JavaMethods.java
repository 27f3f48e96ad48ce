package tj.hamyori.testing.tidy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds method bodies by their braces. What stands between the previous {@code ;}, brace and an opening brace is its
 * header; a brace directly inside a type opens a method unless the header declares a type, an enum constant's body or
 * a field. Lambdas and blocks are counted as part of the method around them.
 */
final class JavaMethods {

    /** A method body; its lines are counted from the line of the opening brace to that of the closing one. */
    record Body(String header, int firstLine, int lines) {}

    private record Open(boolean type, boolean method, String header, int line) {}

    private static final Pattern TYPE = Pattern.compile("\\b(class|interface|enum|record)\\s+\\w");
    private static final Pattern ANONYMOUS = Pattern.compile("\\bnew\\s+[\\w.<>?, @]+\\([^{]*$", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("^[,\\s]*[A-Z][A-Z0-9_]*\\s*(\\(.*\\))?$", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("[^=!<>]=(?:[^=]|$)");
    private static final Pattern PARENTHESISED = Pattern.compile("\\([^()]*\\)");

    private final List<Body> bodies = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder header = new StringBuilder();
    private int line = 1;

    private JavaMethods() {}

    /** @param code without comments and literals */
    static List<Body> of(String code) {
        var scan = new JavaMethods();
        code.chars().forEach(sign -> scan.take((char) sign));
        return scan.bodies;
    }

    private void take(char sign) {
        switch (sign) {
            case '{' -> {
                open.push(opened(header.toString().strip()));
                header.setLength(0);
            }
            case '}' -> {
                close();
                header.setLength(0);
            }
            case ';' -> header.setLength(0);
            case '\n' -> {
                line++;
                header.append(' ');
            }
            default -> header.append(sign);
        }
    }

    private Open opened(String words) {
        boolean insideType = !open.isEmpty() && open.element().type();
        boolean insideEnum = insideType && open.element().header().contains("enum ");
        boolean anonymous = ANONYMOUS.matcher(words).find() && !words.contains("->");
        boolean type = TYPE.matcher(words).find() && !anonymous
                || anonymous
                || insideEnum && CONSTANT.matcher(words).matches();
        boolean method = insideType && !type && !FIELD.matcher(bare(words)).find();
        return new Open(type, method, words, line);
    }

    /** Without what stands in parentheses, where annotations have their equals signs. */
    private static String bare(String words) {
        String before = words;
        String after = PARENTHESISED.matcher(before).replaceAll("");
        while (!after.equals(before)) {
            before = after;
            after = PARENTHESISED.matcher(before).replaceAll("");
        }
        return after;
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        Open ended = open.pop();
        if (ended.method()) {
            bodies.add(new Body(ended.header(), ended.line(), line - ended.line() + 1));
        }
    }
}
