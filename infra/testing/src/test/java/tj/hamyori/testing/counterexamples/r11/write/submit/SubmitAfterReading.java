package tj.hamyori.testing.counterexamples.r11.write.submit;

import tj.hamyori.testing.counterexamples.r11.read.queue.QueueAnswer;

record SubmitAfterReading(QueueAnswer queue) {}
