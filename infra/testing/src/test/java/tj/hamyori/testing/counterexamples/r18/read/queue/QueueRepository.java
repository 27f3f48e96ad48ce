package tj.hamyori.testing.counterexamples.r18.read.queue;

import org.springframework.stereotype.Repository;

@Repository
public class QueueRepository {}
