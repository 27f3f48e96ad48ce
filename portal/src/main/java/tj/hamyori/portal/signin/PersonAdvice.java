package tj.hamyori.portal.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page and controller the signed-in person, or nobody. */
@ControllerAdvice
class PersonAdvice {

    @ModelAttribute("person")
    @Nullable
    Person person(@AuthenticationPrincipal @Nullable OidcUser user) {
        return user == null ? null : Person.of(user);
    }
}
