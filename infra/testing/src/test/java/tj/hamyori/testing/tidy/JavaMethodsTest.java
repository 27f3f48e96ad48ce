package tj.hamyori.testing.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavaMethodsTest {

    @Test
    void bracesInLiteralsAndCommentsCountForNothing() {
        String source = """
                class A {
                    // { not a brace
                    void a() {
                        String s = "{ \\" {";
                        char c = '{'; /* { */
                        String t = \"""
                            } {
                            \""";
                    }

                    void b() {
                    }
                }
                """;

        assertThat(bodies(source)).containsExactly("void a() 3+7", "void b() 11+2");
    }

    @Test
    void methodsAreToldFromTypesFieldsAndBlocks() {
        String source = """
                public sealed interface A permits A.B {
                    enum Kind {
                        ONE {
                            @Override void inConstant() { }
                        },
                        TWO(2) { };
                    }
                    record B(int n) implements A {
                        B { check(n); }
                        static { run(); }
                    }
                    int[] FIELD = {1, 2};
                    Runnable LAMBDA = () -> { run(); };
                    @Test(timeout = 3) default <T> void annotated(T t) throws E {
                        if (t == null) { for (;;) { } }
                        new Object() { void inner() { } };
                    }
                }
                """;

        assertThat(JavaMethods.of(source).stream().map(JavaMethods.Body::header))
                .containsExactly(
                        "@Override void inConstant()",
                        "B",
                        "static",
                        "void inner()",
                        "@Test(timeout = 3) default <T> void annotated(T t) throws E");
    }

    private static List<String> bodies(String source) {
        return JavaMethods.of(JavaText.withoutCommentsAndLiterals(source)).stream()
                .map(body -> body.header() + " " + body.firstLine() + "+" + body.lines())
                .toList();
    }
}
