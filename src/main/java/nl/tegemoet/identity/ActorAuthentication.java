package nl.tegemoet.identity;

import java.util.Objects;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** An actor who did not log in through a browser: a job of the system, or a person played by a test. */
final class ActorAuthentication extends AbstractAuthenticationToken {

    private record Principal(Actor actor) implements ActorPrincipal, java.io.Serializable {
    }

    private final transient Principal principal;

    ActorAuthentication(Actor actor) {
        super(AuthorityUtils.createAuthorityList(actor.roles().stream().map(Role::authority).toArray(String[]::new)));
        this.principal = new Principal(actor);
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return principal;
    }

    @Override
    public String getName() {
        return principal.actor().id();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActorAuthentication that && principal.equals(that.principal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(principal);
    }
}
