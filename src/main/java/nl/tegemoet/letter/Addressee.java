package nl.tegemoet.letter;

import java.util.Objects;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.PersonName;

/**
 * To whom a letter goes (geadresseerde), and where.
 *
 * @param largePrint whether the person asked for large letters
 */
public record Addressee(PersonName name, Address address, boolean largePrint) {

    public Addressee {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
    }

    public Addressee(PersonName name, Address address) {
        this(name, address, false);
    }

    @Override
    public String toString() {
        return "Addressee[hidden]";
    }
}
