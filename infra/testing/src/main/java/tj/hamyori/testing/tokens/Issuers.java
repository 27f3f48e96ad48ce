package tj.hamyori.testing.tokens;

/** The issuer the services under test are told to trust, and one they are not. */
final class Issuers {

    static final HttpIssuer TRUSTED = HttpIssuer.start();
    static final HttpIssuer STRANGER = HttpIssuer.start();

    private Issuers() {}
}
