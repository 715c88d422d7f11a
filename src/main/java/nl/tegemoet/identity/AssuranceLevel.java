package nl.tegemoet.identity;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How sure DigiD is of who somebody is (betrouwbaarheidsniveau), from low to high; Keycloak hands it over in the claim {@code loa}. */
public enum AssuranceLevel {
    /** A user name and a password. */
    BASIS,
    /** With a code by text message, or the app. */
    MIDDEN,
    /** With the app after a check of an identity document. */
    SUBSTANTIEEL,
    /** With the chip of an identity document at each login. */
    HOOG;

    public boolean isAtLeast(AssuranceLevel minimum) {
        return compareTo(minimum) >= 0;
    }

    /** Reads {@code substantieel} in any case; empty for anything that is not a level, which then opens nothing. */
    static Optional<AssuranceLevel> of(String claim) {
        return Stream.of(values()).filter(level -> claim != null && level.name().equals(claim.strip().toUpperCase(Locale.ROOT))).findFirst();
    }
}
