package nl.tegemoet.identity;

import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/**
 * Lets a script of staff in with a bearer token of the realm instead of a session (RFC 6750): signed by our Keycloak, not yet expired,
 * and meant for this interface. Applicants' tokens carry no staff role and are refused.
 */
@Component
public class ScriptTokens {

    private static final String AUDIENCE = "tegemoet-api";

    private final StaffLogin staff;
    private final JwtDecoder decoder;

    ScriptTokens(StaffLogin staff, IdentitySettings settings) {
        this.staff = staff;
        this.decoder = decoder(settings);
    }

    /** The keys are fetched when the first token comes, so that Tegemoet starts when Keycloak is not up yet. */
    private static JwtDecoder decoder(IdentitySettings settings) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(settings.atBackend("/protocol/openid-connect/certs")).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer().toString()),
                new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
        return decoder;
    }

    /** No session and so no forged request: a browser never sends such a token by itself. */
    public void applyTo(HttpSecurity api) throws Exception {
        api.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        api.csrf(forgery -> forgery.disable());
        api.requestCache(cache -> cache.disable());
        api.oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.decoder(decoder).jwtAuthenticationConverter(this::authentication)));
    }

    private ActorAuthentication authentication(Jwt token) {
        try {
            StandardClaimAccessor claims = token::getClaims;
            return new ActorAuthentication(staff.actor(claims));
        } catch (LoginRefused noStaff) {
            throw new InvalidBearerTokenException("No role of staff", noStaff);
        }
    }
}
