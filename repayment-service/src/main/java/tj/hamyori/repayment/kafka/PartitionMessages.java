package tj.hamyori.repayment.kafka;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaTemplate;
import tj.hamyori.repayment.batch.partitions.PartitionOffers;
import tj.hamyori.repayment.batch.partitions.PartitionWorker;

/**
 * Partitions of jobs offered and taken over Kafka. A message carries the id of a step execution and nothing else, what
 * there is to do stands in the job repository. Every worker hears every offer; who gets it is not Kafka's to say.
 */
@Configuration
class PartitionMessages {

    static final String TOPIC = "hamyori.repayment.partitions";
    private static final String AN_HOUR_MILLIS = "3600000";

    @Bean
    PartitionOffers partitionOffers(KafkaTemplate<String, String> kafka) {
        return stepExecutionId -> {
            String id = Long.toString(stepExecutionId);
            var _ = kafka.send(TOPIC, id, id);
        };
    }

    @Configuration
    @ConditionalOnProperty("hamyori.jobs.worker")
    static class Listener {

        private final PartitionWorker worker;

        Listener(PartitionWorker worker) {
            this.worker = worker;
        }

        /** An offer that nobody heard is made again, so old ones need not be kept. */
        @Bean
        NewTopic partitionOffersTopic() {
            return TopicBuilder.name(TOPIC)
                    .partitions(1)
                    .config(TopicConfig.RETENTION_MS_CONFIG, AN_HOUR_MILLIS)
                    .build();
        }

        @KafkaListener(
                topics = TOPIC,
                groupId = "repayment-worker-${random.uuid}",
                properties = "auto.offset.reset=latest")
        void on(ConsumerRecord<String, String> offer) {
            worker.take(Long.parseLong(offer.value()));
        }
    }
}
