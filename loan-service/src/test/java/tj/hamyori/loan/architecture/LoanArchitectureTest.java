package tj.hamyori.loan.architecture;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tj.hamyori.testing.architecture.HouseRules;

class LoanArchitectureTest {

    @TestFactory
    Stream<DynamicTest> obeysTheHouseRules() {
        return HouseRules.ofService("tj.hamyori.loan").tests();
    }
}
