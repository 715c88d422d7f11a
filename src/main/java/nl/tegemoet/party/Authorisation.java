package nl.tegemoet.party;

import java.time.LocalDate;
import java.util.Set;
import nl.tegemoet.kernel.DocumentId;

/**
 * What is recorded about somebody who will act for an applicant (machtiging).
 *
 * @param until null: until it is ended
 * @param document null if there is none
 */
public record Authorisation(RepresentativeKind kind, Representation.Details details, Set<Representation.Scope> scope, LocalDate from, LocalDate until,
        DocumentId document) {

    public Authorisation {
        scope = Set.copyOf(scope);
    }
}
