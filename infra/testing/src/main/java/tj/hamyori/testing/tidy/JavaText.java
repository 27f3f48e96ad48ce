package tj.hamyori.testing.tidy;

/** Blanks what is not code in a Java source, so that simple searches can't be fooled by a string or a comment. */
final class JavaText {

    private enum State {
        CODE,
        LINE_COMMENT,
        BLOCK_COMMENT,
        STRING,
        TEXT_BLOCK,
        CHARACTER
    }

    private final String source;
    private final boolean keepsLiterals;
    private final StringBuilder code;
    private State state = State.CODE;
    private int at;

    private JavaText(String source, boolean keepsLiterals) {
        this.source = source;
        this.keepsLiterals = keepsLiterals;
        this.code = new StringBuilder(source.length());
    }

    static String withoutCommentsAndLiterals(String source) {
        return new JavaText(source, false).blanked();
    }

    static String withoutComments(String source) {
        return new JavaText(source, true).blanked();
    }

    private String blanked() {
        while (at < source.length()) {
            if (state == State.CODE) {
                inCode();
            } else {
                outsideCode();
            }
        }
        return code.toString();
    }

    private void inCode() {
        if (source.startsWith("//", at)) {
            enter(State.LINE_COMMENT, 2);
        } else if (source.startsWith("/*", at)) {
            enter(State.BLOCK_COMMENT, 2);
        } else if (source.startsWith("\"\"\"", at)) {
            enter(State.TEXT_BLOCK, 3);
        } else if (source.charAt(at) == '"') {
            enter(State.STRING, 1);
        } else if (source.charAt(at) == '\'') {
            enter(State.CHARACTER, 1);
        } else {
            code.append(source.charAt(at));
            at++;
        }
    }

    private boolean inLiteral() {
        return state == State.STRING || state == State.CHARACTER || state == State.TEXT_BLOCK;
    }

    private void outsideCode() {
        if (inLiteral() && source.charAt(at) == '\\') {
            blank(2);
        } else if (source.startsWith(end(), at)) {
            int length = end().length();
            state = State.CODE;
            blank(length);
        } else {
            blank(1);
        }
    }

    private String end() {
        return switch (state) {
            case LINE_COMMENT -> "\n";
            case BLOCK_COMMENT -> "*/";
            case TEXT_BLOCK -> "\"\"\"";
            case STRING -> "\"";
            case CHARACTER -> "'";
            case CODE -> throw new IllegalStateException("code does not end");
        };
    }

    private void enter(State next, int length) {
        state = next;
        blank(length);
    }

    private void blank(int length) {
        int until = Math.min(at + length, source.length());
        for (; at < until; at++) {
            boolean kept = source.charAt(at) == '\n' || (keepsLiterals && inLiteral());
            code.append(kept ? source.charAt(at) : ' ');
        }
    }
}
