package tj.hamyori.testing.counterexamples.r11.read.queue;

public record QueueAnswer(int length) {}
