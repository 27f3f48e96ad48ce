package tj.hamyori.identity.users;

import org.springframework.http.HttpStatus;

/** Everything this interface refuses, and why. The names are the stable codes of the answers. */
public enum UserRule {
    INVALID_REQUEST(HttpStatus.UNPROCESSABLE_CONTENT, "Some of the fields cannot be taken; each is named."),
    USERNAME_MUST_HAVE_ITS_SHAPE(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "A username is 3 to 40 small Latin letters, digits, dots or hyphens, and begins with a letter."),
    USERNAME_MUST_NOT_BE_RESERVED(
            HttpStatus.UNPROCESSABLE_CONTENT, "This name belongs to a program of the system itself."),
    /** NIST SP 800-63B asks for 8 at least; a shared phone deserves two more. */
    PASSWORD_MUST_BE_LONG_ENOUGH(HttpStatus.UNPROCESSABLE_CONTENT, "A password has at least 10 characters."),
    /** A bound on the work one request can cause. */
    PASSWORD_MUST_NOT_BE_TOO_LONG(HttpStatus.UNPROCESSABLE_CONTENT, "A password has at most 128 characters."),
    PASSWORD_MUST_NOT_CONTAIN_USERNAME(HttpStatus.UNPROCESSABLE_CONTENT, "A password does not contain the username."),
    DISPLAY_NAME_MUST_BE_GIVEN(
            HttpStatus.UNPROCESSABLE_CONTENT, "A display name has 1 to 120 characters, none of them a control."),
    ROLES_MUST_BE_GIVEN(HttpStatus.UNPROCESSABLE_CONTENT, "A person has at least one role."),
    ROLE_MUST_BE_KNOWN(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "A role is one of LOAN_OFFICER, BRANCH_MANAGER, TREASURER, MFO_ADMIN, AUDITOR."),
    ROLE_MUST_BE_OF_AN_MFO(HttpStatus.UNPROCESSABLE_CONTENT, "An MFO cannot make people of the association."),
    GROUPS_MUST_BE_GIVEN(HttpStatus.UNPROCESSABLE_CONTENT, "The groups are missing; an empty list takes all away."),
    GROUP_MUST_BE_AN_ID(HttpStatus.UNPROCESSABLE_CONTENT, "A group is named by its id, a UUID."),
    /** Keeps a token well under the 8 KiB a request's headers may have. */
    GROUPS_MUST_NOT_BE_TOO_MANY(HttpStatus.UNPROCESSABLE_CONTENT, "A person has at most 50 groups."),
    USERNAME_TAKEN(HttpStatus.CONFLICT, "This username already belongs to someone else."),
    USER_NOT_FOUND(HttpStatus.NOT_FOUND, "Your MFO has nobody of this name."),
    TOKEN_WITHOUT_ORGANISATION(HttpStatus.FORBIDDEN, "This token belongs to no MFO."),
    PAGE_MUST_HAVE_ITS_SIZE(HttpStatus.UNPROCESSABLE_CONTENT, "A page has 1 to 200 people.");

    private final HttpStatus status;
    private final String sentence;

    UserRule(HttpStatus status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    public String code() {
        return name();
    }

    HttpStatus status() {
        return status;
    }

    String sentence() {
        return sentence;
    }
}
