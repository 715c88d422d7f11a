package nl.tegemoet.identity;

import java.time.LocalDate;
import java.util.Optional;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.kernel.PersonName;

/**
 * Takes in a BSN at login and gives back the person's own number within Tegemoet. Kept by the room that knows persons; after this call the
 * login forgets the BSN and everything else it was told.
 */
public interface PersonExchange {

    PersonId exchange(Bsn bsn, Profile profile);

    /** What the login told about the person. */
    record Profile(PersonName name, LocalDate birthDate, Optional<Address> address) {

        @Override
        public String toString() {
            return "Profile[hidden]";
        }
    }
}
