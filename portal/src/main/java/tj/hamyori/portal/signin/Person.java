package tj.hamyori.portal.signin;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * The signed-in person as her token describes her. Good for choosing what to show; what she may do the services decide.
 *
 * @param username stable name, as it stands in events
 * @param mfo code of her organisation; the association's people have none
 * @param roles names of her roles
 */
public record Person(String username, String name, @Nullable String mfo, Set<String> roles) {

    private static final Set<String> CREDIT = Set.of("LOAN_OFFICER", "BRANCH_MANAGER");

    static Person of(OidcUser user) {
        List<String> roles = user.getClaimAsStringList("roles");
        String name = user.getFullName();
        return new Person(
                user.getName(),
                name == null ? user.getName() : name,
                user.getClaimAsString("mfo"),
                roles == null ? Set.of() : new TreeSet<>(roles));
    }

    public boolean is(String role) {
        return roles.contains(role);
    }

    /** Works on applications and loans. */
    public boolean credit() {
        return roles.stream().anyMatch(CREDIT::contains);
    }

    /** May read applications, loans, members and groups of her organisation. */
    public boolean readsLoans() {
        return credit() || is("AUDITOR") || is("MFO_ADMIN");
    }

    /** Needs to know what happens in a member's household; a treasurer never does. */
    public boolean readsHouseholds() {
        return credit() || is("AUDITOR");
    }

    public boolean readsGroups() {
        return readsLoans() || is("TREASURER");
    }

    public boolean recordsMeetings() {
        return is("TREASURER") || is("LOAN_OFFICER");
    }

    /** Answers for her organisation's figures, or for all of the association. */
    public boolean readsIndicators() {
        return is("BRANCH_MANAGER") || is("MFO_ADMIN") || is("AMFOT_ANALYST");
    }

    public boolean readsPortfolio() {
        return readsLoans() || is("AMFOT_ANALYST");
    }
}
