package nl.tegemoet.identity;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people log in and how long they stay logged in.
 *
 * @param issuer the realm as browsers and tokens name it, for example {@code https://login.example.nl/realms/tegemoet}
 * @param backend the same realm as this application reaches it; left out when that is the same address
 * @param minimumLevel the lowest DigiD level that opens the portal
 * @param portal the Keycloak client for applicants
 * @param desk the Keycloak client for staff
 * @param people the Keycloak service account that may list colleagues
 * @param secureCookies false only for a development machine without HTTPS; the session cookie then loses its {@code __Host-} name
 * @param applicantIdle how long an applicant may do nothing
 * @param staffIdle how long a member of staff may do nothing
 * @param longestSession how long anybody stays logged in, busy or not
 */
@ConfigurationProperties("tegemoet.identity")
record IdentitySettings(
        @DefaultValue("http://localhost:8180/realms/tegemoet") URI issuer,
        Optional<URI> backend,
        @DefaultValue("substantieel") AssuranceLevel minimumLevel,
        @DefaultValue Client portal,
        @DefaultValue Client desk,
        @DefaultValue Client people,
        @DefaultValue("true") boolean secureCookies,
        @DefaultValue("15m") Duration applicantIdle,
        @DefaultValue("30m") Duration staffIdle,
        @DefaultValue("8h") Duration longestSession) {

    /** A client of the realm; the secret comes from the environment and is never logged. */
    record Client(@DefaultValue("") String id, @DefaultValue("") String secret) {

        @Override
        public String toString() {
            return id;
        }
    }

    /** What a browser follows. */
    String atIssuer(String path) {
        return issuer + path;
    }

    /** What this application calls itself. */
    String atBackend(String path) {
        return backend.orElse(issuer) + path;
    }

    /** Scheme, host and port of the login pages, as a content security policy names them. */
    String loginOrigin() {
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    String sessionCookieName() {
        return secureCookies ? "__Host-TEGEMOET" : "TEGEMOET";
    }

    Duration idle(Actor actor) {
        return actor.isStaff() ? staffIdle : applicantIdle;
    }
}
