package tj.hamyori.testing.tidy;

import java.util.stream.Stream;

/** One kind of tidiness over the whole tree. */
interface TidyCheck {

    Stream<Finding> findings(SourceTree tree);
}
