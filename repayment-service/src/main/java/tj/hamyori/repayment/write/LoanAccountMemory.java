package tj.hamyori.repayment.write;

import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.axon.RememberedAggregates;

/** Accounts that were asked lately stay in memory; Axon finds where by the name {@code loanAccountRepository}. */
@Component
class LoanAccountMemory {

    /** The default is at most some 70 MB: a payment an account remembers takes about 350 bytes. */
    @Bean
    RememberedAggregates<LoanAccount> loanAccountRepository(
            Configuration axon,
            SnapshotTriggerDefinition accountSnapshots,
            @Value("${hamyori.remembered-events:200000}") long mostEvents) {
        return RememberedAggregates.of(LoanAccount.class, axon, accountSnapshots, mostEvents);
    }
}
