package tj.hamyori.platform.architecture;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tj.hamyori.testing.architecture.HouseRules;

class PlatformArchitectureTest {

    @TestFactory
    Stream<DynamicTest> obeysTheHouseRules() {
        return HouseRules.ofModule("tj.hamyori.platform").tests();
    }
}
