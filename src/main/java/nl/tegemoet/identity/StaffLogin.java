package nl.tegemoet.identity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tegemoet.identity.LoginRefused.Reason;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;
import org.springframework.stereotype.Component;

/** Makes a member of staff of what Keycloak says. Their user name is their id, their first group is their team. */
@Component
class StaffLogin {

    private static final Set<Role> NOT_STAFF = EnumSet.of(Role.APPLICANT, Role.SYSTEM);

    /** @throws LoginRefused if there is not a single staff role among the realm roles */
    Actor actor(StandardClaimAccessor claims) {
        var roles = realmRoles(claims.getClaims()).stream().flatMap(name -> Role.ofRealm(name).stream())
                .filter(role -> !NOT_STAFF.contains(role)).collect(Collectors.toUnmodifiableSet());
        var userName = claims.getPreferredUsername();
        if (roles.isEmpty() || userName == null) {
            throw new LoginRefused(Reason.ROLE);
        }
        return new Actor(userName, Objects.requireNonNullElse(claims.getFullName(), userName), roles, team(claims));
    }

    private static Collection<String> realmRoles(Map<String, Object> claims) {
        return claims.get("realm_access") instanceof Map<?, ?> access ? texts(access.get("roles")) : texts(claims.get("roles"));
    }

    /** Keycloak writes a group as {@code /noord}. */
    private static String team(StandardClaimAccessor claims) {
        return texts(claims.getClaims().get("groups")).stream().map(group -> group.substring(group.lastIndexOf('/') + 1)).sorted().findFirst()
                .orElse(null);
    }

    private static Collection<String> texts(Object value) {
        return value instanceof Collection<?> values ? values.stream().map(String::valueOf).toList() : List.of();
    }
}
