package tj.hamyori.testing.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.regex.Pattern;

/**
 * Names of foreign types, as text: this module must not force Axon, Kafka or Batch on those who apply the rules. The
 * counter-examples use the real types and so prove the spelling.
 */
final class Names {

    static final String AGGREGATE = "org.axonframework.spring.stereotype.Aggregate";
    static final String COMMAND_HANDLER = "org.axonframework.commandhandling.CommandHandler";
    static final String EVENT_HANDLER = "org.axonframework.eventhandling.EventHandler";
    static final String EVENT_SOURCING_HANDLER = "org.axonframework.eventsourcing.EventSourcingHandler";
    static final String TARGET_IDENTIFIER = "org.axonframework.modelling.command.TargetAggregateIdentifier";
    static final String AGGREGATE_LIFECYCLE = "org.axonframework.modelling.command.AggregateLifecycle";
    static final String REVISION = "org.axonframework.serialization.Revision";
    static final String COMPONENT = "org.springframework.stereotype.Component";
    static final String BOOT_APPLICATION = "org.springframework.boot.autoconfigure.SpringBootApplication";
    static final String REST_CONTROLLER = "org.springframework.web.bind.annotation.RestController";
    static final String GET_MAPPING = "org.springframework.web.bind.annotation.GetMapping";
    static final String NULL_MARKED = "org.jspecify.annotations.NullMarked";

    /** The one package of ours that {@code model} and stored events may know: it holds {@code Money}. */
    static final String MONEY_PACKAGE = "tj.hamyori.events";

    static final Pattern PUBLISHED = Pattern.compile(".*[a-z]V\\d+");

    /**
     * Past tense of English verbs, the irregular ones by their ending. A new irregular verb is added here, in review.
     */
    static final Pattern PAST_TENSE = Pattern.compile(".*(ed|Held|Paid|Repaid|Left|WrittenOff|PastDue)(V\\d+)?");

    static final DescribedPredicate<JavaClass> PUBLISHED_EVENTS = DescribedPredicate.describe(
            "published events (…V1)",
            type -> PUBLISHED.matcher(topLevel(type).getSimpleName()).matches());

    static final DescribedPredicate<JavaClass> AGGREGATES =
            DescribedPredicate.describe("aggregates", type -> marked(type, AGGREGATE));

    private Names() {}

    static boolean marked(HasAnnotations<?> element, String annotation) {
        return element.isAnnotatedWith(annotation) || element.isMetaAnnotatedWith(annotation);
    }

    static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(Names::topLevel).orElse(type);
    }
}
