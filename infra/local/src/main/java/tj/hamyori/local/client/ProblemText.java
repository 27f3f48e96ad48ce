package tj.hamyori.local.client;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An RFC 9457 problem, or an OAuth error, as a sentence for the terminal. */
final class ProblemText {
    private static final int SHOWN_VIOLATIONS = 10;
    private static final JsonMapper JSON = new JsonMapper();

    private ProblemText() {}

    static String sentence(int status, String body) {
        JsonNode problem;
        try {
            problem = JSON.readTree(body);
        } catch (JacksonException e) {
            return "The system answered HTTP " + status + ".";
        }
        String text = firstOf(problem, "detail", "title", "error_description", "error");
        StringBuilder sentence = new StringBuilder(text.isEmpty() ? "The system answered HTTP " + status : text);
        String code = problem.path("code").asString("");
        if (!code.isEmpty()) {
            sentence.append(" (").append(code).append(')');
        }
        violations(problem)
                .forEach(line ->
                        sentence.append(System.lineSeparator()).append("  ").append(line));
        return sentence.toString();
    }

    private static List<String> violations(JsonNode problem) {
        List<String> lines = new ArrayList<>();
        JsonNode violations = problem.path("violations");
        for (JsonNode violation : violations) {
            if (lines.size() == SHOWN_VIOLATIONS) {
                lines.add("… and " + (violations.size() - SHOWN_VIOLATIONS) + " more");
                return lines;
            }
            String where = violation.has("line")
                    ? "line " + violation.path("line").asString("")
                    : violation.path("field").asString("");
            String message = firstOf(violation, "message", "code");
            lines.add(where.isEmpty() ? message : where + ": " + message);
        }
        return lines;
    }

    private static String firstOf(JsonNode node, String... names) {
        for (String name : names) {
            String text = node.path(name).asString("");
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }
}
