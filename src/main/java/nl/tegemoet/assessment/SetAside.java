package nl.tegemoet.assessment;

import java.time.Instant;
import java.util.Optional;

/**
 * That what was agreed to no longer carries a decision.
 *
 * @param remarks what who signs wants looked at again; empty if the decision was recalled, or something else came between
 */
public record SetAside(Instant at, Optional<Remarks> remarks) {

    @Override
    public String toString() {
        return "SetAside[" + at + "]";
    }
}
