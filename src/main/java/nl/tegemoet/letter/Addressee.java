package nl.tegemoet.letter;

import java.util.Objects;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.PersonName;

/** To whom a letter goes (geadresseerde), and where. */
public record Addressee(PersonName name, Address address) {

    public Addressee {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
    }

    @Override
    public String toString() {
        return "Addressee[hidden]";
    }
}
