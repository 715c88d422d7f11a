package nl.tegemoet.evidence;

import java.time.Instant;

/**
 * A place where children lived in care (instelling), as the register knows it now or knew it before.
 *
 * @param version      1 for the first; a correction is a new one
 * @param reason       why it was corrected; empty for the first
 * @param recordedBy   the name of who wrote it down
 */
public record Institution(InstitutionId id, int version, Entry entry, String reason, String recordedBy, Instant recordedAt) {

    public String name() {
        return entry.name();
    }

    /** {@code Huize Avondrood, Zeist (1948 – 1981)}: enough to tell two of one name apart. */
    public String label() {
        var where = entry.town().isEmpty() ? "" : ", " + entry.town();
        return entry.name() + where + (entry.years().isEmpty() ? "" : " (" + entry.years() + ")");
    }
}
