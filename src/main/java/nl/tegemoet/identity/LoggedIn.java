package nl.tegemoet.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody who came in through Keycloak. This object lies serialised in the session, so of the ID token only what a logout needs is kept,
 * and of the answers about the person nothing at all.
 */
final class LoggedIn implements OidcUser, ActorPrincipal, Serializable {

    private static final long serialVersionUID = 1;
    private static final Set<String> KEPT = Set.of(IdTokenClaimNames.ISS, IdTokenClaimNames.SUB, IdTokenClaimNames.AUD,
            IdTokenClaimNames.IAT, IdTokenClaimNames.EXP, "sid");

    private final Actor actor;
    private final OidcIdToken idToken;
    private final Instant since;

    LoggedIn(Actor actor, OidcIdToken idToken, Instant since) {
        var claims = new TreeMap<>(idToken.getClaims());
        claims.keySet().retainAll(KEPT);
        this.actor = actor;
        this.idToken = new OidcIdToken(idToken.getTokenValue(), idToken.getIssuedAt(), idToken.getExpiresAt(), claims);
        this.since = since;
    }

    @Override
    public Actor actor() {
        return actor;
    }

    /** When the person logged in; being busy does not move it. */
    Instant since() {
        return since;
    }

    @Override
    public String getName() {
        return actor.id();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return actor.roles().stream().map(Role::authority).sorted().map(SimpleGrantedAuthority::new).toList();
    }

    @Override
    public OidcIdToken getIdToken() {
        return idToken;
    }

    @Override
    public Map<String, Object> getClaims() {
        return idToken.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public String toString() {
        return List.of(actor.id(), actor.roles()).toString();
    }
}
