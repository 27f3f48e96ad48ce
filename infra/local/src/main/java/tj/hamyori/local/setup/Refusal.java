package tj.hamyori.local.setup;

/** The command can't be done; the message is the one sentence the person at the terminal reads. */
public final class Refusal extends RuntimeException {
    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
