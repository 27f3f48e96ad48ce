package tj.hamyori.testing.cleanexample.kafka;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tj.hamyori.testing.cleanexample.published.LoanApprovedV1;
import tj.hamyori.testing.cleanexample.read.loandetails.LoanDetailsProjector;

@Component
class LoanListener {
    private final LoanDetailsProjector details;

    LoanListener(LoanDetailsProjector details) {
        this.details = details;
    }

    @KafkaListener(topics = "example")
    void hear(LoanApprovedV1 event) {
        details.on(event);
    }
}
