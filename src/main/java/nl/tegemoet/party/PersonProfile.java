package nl.tegemoet.party;

import java.time.LocalDate;
import java.util.Objects;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.PersonName;

/**
 * Who somebody is (persoonsgegevens), as the login told.
 *
 * @param address null if not known
 * @param email null if not known
 * @param phone null if not known
 */
public record PersonProfile(PersonName name, LocalDate birthDate, Address address, String email, String phone) {

    public PersonProfile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(birthDate, "birthDate");
    }

    /** How lists call a person whom they need not name: {@code A.B. 1961}. */
    public String label() {
        return name.monogram() + " " + birthDate.getYear();
    }

    @Override
    public String toString() {
        return "PersonProfile[hidden]";
    }
}
