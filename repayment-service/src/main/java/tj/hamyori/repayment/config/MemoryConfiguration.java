package tj.hamyori.repayment.config;

import java.util.Objects;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tj.hamyori.platform.axon.RememberedAggregates;

/** Accounts that were asked lately stay in memory. */
@Configuration
class MemoryConfiguration {

    /**
     * Axon finds it by its name; the aggregate is known by its name too, as it is nobody's but Axon's. The default is
     * at most some 70 MB: a payment an account remembers takes about 350 bytes.
     */
    @Bean
    RememberedAggregates<?> loanAccountRepository(
            org.axonframework.config.Configuration axon,
            SnapshotTriggerDefinition accountSnapshots,
            BeanFactory beans,
            @Value("${hamyori.remembered-events:200000}") long mostEvents) {
        Class<?> account = Objects.requireNonNull(beans.getType("loanAccount"));
        return RememberedAggregates.of(account, axon, accountSnapshots, mostEvents);
    }
}
