package nl.tegemoet.claim;

import java.time.LocalDate;
import nl.tegemoet.kernel.PersonName;

/**
 * The person a claim is about, where that is somebody else than the applicant (slachtoffer).
 *
 * @param name null if it was not told, which only a paper form allows
 * @param birthDate null if it was not told
 * @param diedOn null for somebody who lives, or if it was not told
 */
public record Victim(PersonName name, LocalDate birthDate, LocalDate diedOn) {

    @Override
    public String toString() {
        return "Victim[hidden]";
    }
}
