package tj.hamyori.identity;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tj.hamyori.testing.architecture.HouseRules;

class IdentityArchitectureTest {

    @TestFactory
    Stream<DynamicTest> obeysTheHouseRules() {
        return HouseRules.ofModule("tj.hamyori.identity").tests();
    }
}
