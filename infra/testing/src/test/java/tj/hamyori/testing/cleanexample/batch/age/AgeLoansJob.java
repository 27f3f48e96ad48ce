package tj.hamyori.testing.cleanexample.batch.age;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.batch.core.job.Job;

record AgeLoansJob(Job job, CommandGateway commands) {}
