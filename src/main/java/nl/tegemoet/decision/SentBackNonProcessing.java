package nl.tegemoet.decision;

import java.util.List;

/**
 * A proposal not to process a claim that came back, for whoever chooses anew how to go on.
 *
 * @param missing what it said is missing, a line each
 * @param reasons what it said
 * @param remarks what should be looked at again
 */
public record SentBackNonProcessing(List<String> missing, String reasons, String sentBackByName, String remarks) {

    public SentBackNonProcessing {
        missing = List.copyOf(missing);
    }

    @Override
    public String toString() {
        return "SentBackNonProcessing";
    }
}
