package nl.tegemoet.evidence;

import java.util.List;
import java.util.Objects;
import nl.tegemoet.kernel.ApproximateDate;

/**
 * What the register says of an institution.
 *
 * @param olderNames names under which people may remember it
 * @param care       kind of care, in the codes of {@code application-stay.form}
 * @param town       empty if not known
 * @param from       first year; null if not known
 * @param until      last year; null if not known or if it still exists
 */
public record Entry(String name, List<String> olderNames, String care, String town, Integer from, Integer until) {

    public Entry {
        name = Objects.requireNonNullElse(name, "").strip();
        olderNames = olderNames.stream().map(String::strip).filter(older -> !older.isEmpty()).distinct().toList();
        Objects.requireNonNull(care, "care");
        town = Objects.requireNonNullElse(town, "").strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("An institution has a name");
        }
        if (from != null && until != null && until < from) {
            throw new IllegalArgumentException("An institution does not end before it began");
        }
    }

    /** {@code 1948 – 1981}; empty if neither is known. */
    public String years() {
        return from == null && until == null ? "" : (from == null ? "…" : from) + " – " + (until == null ? "…" : until);
    }

    /** Whether this is one of its names, letter for letter. */
    boolean isNamed(String typed) {
        return name.equalsIgnoreCase(typed.strip()) || olderNames.stream().anyMatch(older -> older.equalsIgnoreCase(typed.strip()));
    }

    /** Whether it can have existed on some day of a stay; what is not known excludes nothing. */
    boolean mayHaveExisted(ApproximateDate first, ApproximateDate last) {
        return (first == null || until == null || first.earliest().getYear() <= until)
                && (last == null || from == null || last.latest().getYear() >= from);
    }
}
