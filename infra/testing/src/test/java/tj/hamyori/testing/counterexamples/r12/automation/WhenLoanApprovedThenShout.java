package tj.hamyori.testing.counterexamples.r12.automation;

import org.springframework.kafka.core.KafkaTemplate;

class WhenLoanApprovedThenShout {
    void shout(KafkaTemplate<String, String> kafka) {
        kafka.send("loud", "approved");
    }
}
