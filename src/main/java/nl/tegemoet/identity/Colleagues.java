package nl.tegemoet.identity;

import java.text.Collator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds colleagues by the beginning of a name, to hand work over to. Keycloak is asked per role and at most once in a few minutes, never
 * for the thousands of applicants who have an account there too, and never while a database transaction is waiting.
 */
@Component
@Transactional(propagation = Propagation.NEVER)
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.FINANCE_PREPARER, Role.FINANCE_APPROVER, Role.OBJECTION_LAWYER, Role.TEAM_LEAD,
        Role.DISPATCHER, Role.ADMINISTRATOR})
public class Colleagues {

    private static final int SHORTEST_PREFIX = 2;
    private static final int MOST = 20;
    private static final Duration FRESH = Duration.ofMinutes(5);

    private record Answer(List<Colleague> colleagues, Instant until) {
    }

    private final KeycloakPeople people;
    private final Clock clock;
    private final Map<Role, Answer> answers = new ConcurrentHashMap<>();

    Colleagues(KeycloakPeople people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * Colleagues with this role of whom a part of the name, or the user name, begins so.
     *
     * @param prefix two letters or more; with fewer nobody is found
     * @return at most twenty, by name
     */
    public List<Colleague> find(Role role, String prefix) {
        var wanted = prefix.strip().toLowerCase(Locale.ROOT);
        if (wanted.length() < SHORTEST_PREFIX || role == Role.APPLICANT || role == Role.SYSTEM) {
            return List.of();
        }
        return with(role).stream().filter(colleague -> begins(colleague, wanted)).limit(MOST).toList();
    }

    /** All colleagues with this role, by name. */
    public List<Colleague> all(Role role) {
        return role == Role.APPLICANT || role == Role.SYSTEM ? List.of() : List.copyOf(with(role));
    }

    /** The name that belongs to a user name; the user name itself if nobody with this role bears it. */
    public String nameOf(Role role, String id) {
        return with(role).stream().filter(colleague -> colleague.id().equals(id)).map(Colleague::displayName).findFirst().orElse(id);
    }

    private List<Colleague> with(Role role) {
        var now = clock.instant();
        return answers.compute(role, (same, known) -> known != null && known.until().isAfter(now) ? known : ask(role, now)).colleagues();
    }

    private Answer ask(Role role, Instant now) {
        var order = Comparator.comparing(Colleague::displayName, Collator.getInstance(Locale.forLanguageTag("nl")));
        return new Answer(people.with(role).stream().sorted(order).toList(), now.plus(FRESH));
    }

    private static boolean begins(Colleague colleague, String prefix) {
        return Stream.concat(Stream.of(colleague.id(), colleague.displayName()), Stream.of(colleague.displayName().split("[\\s-]+")))
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).startsWith(prefix));
    }
}
