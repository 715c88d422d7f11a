package nl.tegemoet.party;

import java.time.LocalDate;
import nl.tegemoet.kernel.Address;

/**
 * The agency does not accept somebody as a representative, because of serious objections against them (weigering van een gemachtigde, Awb 2:2).
 *
 * @param reason what the objections are, as the applicant and the representative read it
 * @param address where the representative is written to
 */
public record RepresentationRefusal(Representation representation, String reason, Address address, String byName, LocalDate on) {

    @Override
    public String toString() {
        return "RepresentationRefusal[" + representation.id() + "]";
    }
}
