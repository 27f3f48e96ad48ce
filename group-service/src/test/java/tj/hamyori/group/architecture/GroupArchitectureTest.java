package tj.hamyori.group.architecture;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tj.hamyori.testing.architecture.HouseRules;

class GroupArchitectureTest {

    @TestFactory
    Stream<DynamicTest> obeysTheHouseRules() {
        return HouseRules.ofService("tj.hamyori.group").tests();
    }
}
