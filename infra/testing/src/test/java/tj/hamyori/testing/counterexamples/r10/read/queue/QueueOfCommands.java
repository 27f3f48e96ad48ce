package tj.hamyori.testing.counterexamples.r10.read.queue;

import tj.hamyori.testing.counterexamples.r10.write.approve.ApproveLoan;

record QueueOfCommands(ApproveLoan next) {}
