package nl.tegemoet.desk;

import java.util.Map;
import java.util.Optional;

/** The box with which somebody says to have read what the applicant added later. */
final class Seen {

    static final String BOX = "_seen";

    private Seen() {
    }

    /** The number of the last addition that they had before them; empty if the box was not ticked. */
    static Optional<Long> in(Map<String, String[]> sent) {
        return Optional.ofNullable(sent.get(BOX)).filter(values -> values.length > 0 && values[0].matches("\\d{1,18}"))
                .map(values -> Long.valueOf(values[0]));
    }
}
