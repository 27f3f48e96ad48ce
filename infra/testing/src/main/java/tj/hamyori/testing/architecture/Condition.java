package tj.hamyori.testing.architecture;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** An ArchUnit condition from a function that lists what is wrong with one element. */
final class Condition<T> extends ArchCondition<T> {

    private final Function<T, Stream<String>> faults;

    private Condition(String description, Function<T, Stream<String>> faults) {
        super(description);
        this.faults = faults;
    }

    static <T> Condition<T> of(String description, Function<T, Stream<String>> faults) {
        return new Condition<>(description, faults);
    }

    @Override
    public void check(T item, ConditionEvents events) {
        faults.apply(item).forEach(fault -> events.add(SimpleConditionEvent.violated(item, fault)));
    }
}
