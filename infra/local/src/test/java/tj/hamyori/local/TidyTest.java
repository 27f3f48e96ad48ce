package tj.hamyori.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import tj.hamyori.testing.tidy.TidyHouse;

/** The whole tree, not only this module: it is the last one to be built. */
class TidyTest {

    @Test
    void theHouseIsTidy() throws IOException {
        assertThat(TidyHouse.inspect(TidyHouse.root())).isEmpty();
    }
}
