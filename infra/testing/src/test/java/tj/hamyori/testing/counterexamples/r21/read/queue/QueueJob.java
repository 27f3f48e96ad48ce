package tj.hamyori.testing.counterexamples.r21.read.queue;

import org.springframework.batch.core.job.Job;

record QueueJob(Job job) {}
