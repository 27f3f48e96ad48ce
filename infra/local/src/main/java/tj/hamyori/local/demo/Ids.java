package tj.hamyori.local.demo;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that the play makes itself: the same for the same thing, however often it is played. */
final class Ids {

    private Ids() {}

    static String of(String... path) {
        return UUID.nameUUIDFromBytes(("demo/" + String.join("/", path)).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
