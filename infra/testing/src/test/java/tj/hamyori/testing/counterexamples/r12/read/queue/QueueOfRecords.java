package tj.hamyori.testing.counterexamples.r12.read.queue;

import org.apache.kafka.clients.consumer.ConsumerRecord;

record QueueOfRecords(ConsumerRecord<String, String> next) {}
