package tj.hamyori.testing.tokens;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The claims of a token about to be signed; each method gives a changed copy. Tokens last an hour. */
public record TestToken(
        String subject,
        String name,
        @Nullable String mfo,
        List<String> roles,
        List<UUID> groups,
        boolean allGroups,
        Duration validFor) {

    private static final Duration LIFE = Duration.ofHours(1);

    static TestToken of(String subject) {
        return new TestToken(subject, subject, null, List.of(), List.of(), false, LIFE);
    }

    /** Display name; the user name unless set. */
    public TestToken name(String displayName) {
        return new TestToken(subject, displayName, mfo, roles, groups, allGroups, validFor);
    }

    /** The tenant; without it the token is the association's. */
    public TestToken mfo(String code) {
        return new TestToken(subject, name, code, roles, groups, allGroups, validFor);
    }

    /** Role names as in the claim, without a prefix. */
    public TestToken roles(String... names) {
        return roles(List.of(names));
    }

    TestToken roles(Collection<String> names) {
        return new TestToken(subject, name, mfo, List.copyOf(names), groups, allGroups, validFor);
    }

    /** The groups a treasurer acts for. */
    public TestToken groups(UUID... ids) {
        return groups(List.of(ids));
    }

    TestToken groups(Collection<UUID> ids) {
        return new TestToken(subject, name, mfo, roles, List.copyOf(ids), allGroups, validFor);
    }

    /** Every group of the MFO, as the local command line has it. */
    public TestToken everyGroup() {
        return new TestToken(subject, name, mfo, roles, groups, true, validFor);
    }

    /** A token that ended an hour ago, which a service must refuse. */
    public TestToken expired() {
        return new TestToken(subject, name, mfo, roles, groups, allGroups, LIFE.negated());
    }

    /** The signed token itself. */
    public String value() {
        return Issuers.TRUSTED.sign(claims(Issuers.TRUSTED.url()));
    }

    /** The whole {@code Authorization} header value. */
    public String bearer() {
        return "Bearer " + value();
    }

    /** The header value with the trusted issuer's name but signed with another key, which a service must refuse. */
    public String forgedBearer() {
        return "Bearer " + Issuers.STRANGER.sign(claims(Issuers.TRUSTED.url()));
    }

    private JWTClaimsSet claims(String issuer) {
        Instant now = Clock.systemUTC().instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .claim("name", name)
                .claim("roles", roles)
                .claim("groups", groups.stream().map(UUID::toString).toList())
                .issueTime(Date.from(now.minus(LIFE.multipliedBy(2))))
                .expirationTime(Date.from(now.plus(validFor)))
                .jwtID(UUID.randomUUID().toString());
        if (mfo != null) {
            claims.claim("mfo", mfo);
        }
        if (allGroups) {
            claims.claim("all_groups", true);
        }
        return claims.build();
    }
}
