package tj.hamyori.platform.problem;

/** Refusals that every service shares. */
public enum PlatformRule implements Rule {
    UNKNOWN_RESOURCE("There is nothing under this id for you.", Kind.NOT_FOUND),
    NOT_YOUR_GROUP("A treasurer works with her own groups only.", Kind.NOT_FOUND),
    TOKEN_WITHOUT_ORGANISATION("This needs a sign-in that belongs to one organisation.", Kind.FORBIDDEN),
    IDEMPOTENCY_KEY_REUSED("This Idempotency-Key was already used for another request.", Kind.CONFLICT),
    IDEMPOTENCY_KEY_TOO_LONG("An Idempotency-Key has at most 255 characters.", Kind.REFUSED),
    CONCURRENT_CHANGE("Somebody changed this at the same moment; read it again and repeat.", Kind.CONFLICT),
    MESSAGE_FAILS_STILL("The message still cannot take effect; it stays set aside.", Kind.CONFLICT),
    REQUEST_TOO_LARGE("The request is larger than 1 MiB.", Kind.REFUSED);

    private final String sentence;
    private final Kind kind;

    PlatformRule(String sentence, Kind kind) {
        this.sentence = sentence;
        this.kind = kind;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
