package tj.hamyori.testing.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every constant of a rule enum ({@code enum … implements Rule}) is named in a test of its module: as itself or, where
 * a refusal is read from an answer, as its code in a string.
 */
final class NamedRules implements TidyCheck {

    private static final Pattern RULE_ENUM =
            Pattern.compile("\\benum\\s+(\\w+)\\s+implements\\s+[\\w.,\\s]*\\bRule\\b[\\w.,\\s]*\\{");

    private static final Pattern CONSTANT = Pattern.compile("^\\s*(?:@\\w+\\s+)*([A-Z][A-Z0-9_]*)");

    @Override
    public Stream<Finding> findings(SourceTree tree) {
        return tree.mainJava().flatMap(file -> {
            String code = file.code();
            Matcher declaration = RULE_ENUM.matcher(code);
            return declaration.find()
                    ? unnamed(tree, file, declaration.group(1), code.substring(declaration.end()))
                    : Stream.of();
        });
    }

    private static Stream<Finding> unnamed(SourceTree tree, SourceFile file, String type, String body) {
        String tests = tree.java()
                .filter(test ->
                        test.path().startsWith(file.module()) && test.path().contains("src/test/java/"))
                .map(SourceFile::uncommented)
                .collect(Collectors.joining("\n"));
        return constants(body).stream()
                .filter(name ->
                        !Pattern.compile("\\b" + name + "\\b").matcher(tests).find())
                .map(name -> file.finding(1, type + "." + name + " is named in no test"));
    }

    /** Splits the body at the commas outside all brackets, up to the semicolon or brace that ends the constants. */
    private static List<String> constants(String body) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < body.length(); at++) {
            char sign = body.charAt(at);
            boolean last = depth == 0 && (sign == ';' || sign == '}');
            if (last || depth == 0 && sign == ',') {
                Matcher constant = CONSTANT.matcher(body.substring(start, at));
                if (constant.find()) {
                    names.add(constant.group(1));
                }
                start = at + 1;
            }
            if (last) {
                break;
            }
            depth += "({".indexOf(sign) >= 0 ? 1 : ")}".indexOf(sign) >= 0 ? -1 : 0;
        }
        return names;
    }
}
