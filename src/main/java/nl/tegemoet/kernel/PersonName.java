package nl.tegemoet.kernel;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name as the Dutch register of persons keeps it.
 *
 * @param givenNames all given names, for example {@code Anna Maria}; may be empty
 * @param prefix the part before the family name, for example {@code van der}; may be empty
 * @param familyName never empty
 */
public record PersonName(String givenNames, String prefix, String familyName) {

    public PersonName {
        givenNames = Objects.requireNonNullElse(givenNames, "").strip();
        prefix = Objects.requireNonNullElse(prefix, "").strip();
        familyName = Objects.requireNonNullElse(familyName, "").strip();
        if (familyName.isEmpty()) {
            throw new IllegalArgumentException("A name needs a family name");
        }
    }

    /** {@code A.M.} for {@code Anna Maria}; empty without given names. */
    public String initials() {
        return Stream.of(givenNames.split("[\\s-]+")).filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT) + ".")
                .collect(Collectors.joining());
    }

    /** {@code A.M. van der Berg}. */
    public String formal() {
        return joined(initials(), prefix, familyName);
    }

    /** {@code Anna Maria van der Berg}. */
    public String full() {
        return joined(givenNames, prefix, familyName);
    }

    /** The first letters only, for lists in which people need not be named: {@code A.B.}. */
    public String monogram() {
        var first = initials().isEmpty() ? "" : initials().substring(0, initials().indexOf('.') + 1);
        return first + familyName.substring(0, familyName.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT) + ".";
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "PersonName[hidden]";
    }
}
