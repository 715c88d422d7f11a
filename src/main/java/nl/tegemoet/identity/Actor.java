package nl.tegemoet.identity;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.tegemoet.kernel.PersonId;

/**
 * Who is acting: an applicant, a member of staff or the system itself. Holds no BSN, no address and, for an applicant, no name, because
 * it lies in the session.
 *
 * @param id {@code person:<uuid>} for an applicant, the Keycloak user name for staff, {@code system:<name>} for the system
 * @param displayName for staff the name that colleagues see; for an applicant and the system a fixed word
 * @param team the Keycloak group of a member of staff; null for others
 */
public record Actor(String id, String displayName, Set<Role> roles, String team) implements Serializable {

    private static final String PERSON = "person:";
    private static final String SYSTEM = "system:";

    public Actor {
        roles = Set.copyOf(roles);
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("An actor has an id");
        }
    }

    public static Actor applicant(PersonId person) {
        return new Actor(PERSON + person, "aanvrager", EnumSet.of(Role.APPLICANT), null);
    }

    public static Actor system(String name) {
        return new Actor(SYSTEM + name, "systeem", EnumSet.of(Role.SYSTEM), null);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Set<Role> wanted) {
        return wanted.stream().anyMatch(roles::contains);
    }

    public boolean isStaff() {
        return !is(Role.APPLICANT) && !is(Role.SYSTEM);
    }

    /**
     * The person behind an applicant.
     *
     * @throws IllegalStateException if this is not an applicant
     */
    public PersonId personId() {
        if (!is(Role.APPLICANT)) {
            throw new IllegalStateException("Only an applicant is a person with a claim");
        }
        return new PersonId(UUID.fromString(id.substring(PERSON.length())));
    }
}
