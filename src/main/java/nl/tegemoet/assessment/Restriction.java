package nl.tegemoet.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.tegemoet.identity.Colleague;

/**
 * That a claim is restricted (afgeschermd) to named people.
 *
 * @param people who may see it
 */
public record Restriction(UUID id, String reason, String byName, Instant at, List<Colleague> people) {

    public Restriction {
        people = List.copyOf(people);
    }

    @Override
    public String toString() {
        return "Restriction[" + id + "]";
    }
}
