package tj.hamyori.portal.architecture;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tj.hamyori.testing.architecture.HouseRules;

class PortalArchitectureTest {

    @TestFactory
    Stream<DynamicTest> obeysTheHouseRules() {
        return HouseRules.ofModule("tj.hamyori.portal").tests();
    }
}
