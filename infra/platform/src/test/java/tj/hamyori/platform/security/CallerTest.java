package tj.hamyori.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

class CallerTest {

    private static final UUID HERS = new UUID(0, 1);
    private static final UUID ANOTHER = new UUID(0, 2);

    @Test
    void letsATreasurerWorkWithHerOwnGroupOnly() {
        Caller treasurer = caller("ORIYON", Set.of(Role.TREASURER), false);
        assertThatCode(() -> treasurer.requireGroup(HERS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> treasurer.requireGroup(ANOTHER))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(PlatformRule.NOT_YOUR_GROUP));
        assertThat(treasurer.maySeeGroup(null)).isFalse();
    }

    @Test
    void letsAnOfficerWorkWithEveryGroup() {
        assertThat(caller("ORIYON", Set.of(Role.LOAN_OFFICER), false).maySeeGroup(ANOTHER))
                .isTrue();
        assertThat(caller("ORIYON", Set.of(Role.TREASURER), true).maySeeGroup(ANOTHER))
                .isTrue();
        assertThat(caller("ORIYON", Set.of(Role.TREASURER, Role.LOAN_OFFICER), false)
                        .maySeeGroup(ANOTHER))
                .isTrue();
    }

    @Test
    void refusesTheAssociationWhereOneOrganisationIsNeeded() {
        assertThat(caller("ORIYON", Set.of(Role.LOAN_OFFICER), false).requireMfo())
                .isEqualTo("ORIYON");
        Caller analyst = caller(null, Set.of(Role.AMFOT_ANALYST), false);
        assertThatThrownBy(analyst::requireMfo)
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(PlatformRule.TOKEN_WITHOUT_ORGANISATION));
    }

    private static Caller caller(@Nullable String mfo, Set<Role> roles, boolean allGroups) {
        return new Caller("somebody", "Somebody", mfo, roles, Set.of(HERS), allGroups);
    }
}
