package nl.tegemoet.identity;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** Keycloak knows who this is, but Tegemoet does not let them in; the reason chooses the words on the page. */
final class LoginRefused extends OAuth2AuthenticationException {

    /** Why somebody is not let in. */
    enum Reason {
        /** DigiD was used at too low a level. */
        LEVEL,
        /** No role that belongs to this door. */
        ROLE,
        /** The answers about the person are missing or cannot be right. */
        PERSON,
        /** The login was broken off, took too long or went wrong. */
        BROKEN
    }

    private final Reason reason;

    LoginRefused(Reason reason) {
        super(new OAuth2Error("tegemoet_" + reason.name().toLowerCase(java.util.Locale.ROOT)));
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
