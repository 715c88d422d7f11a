package nl.tegemoet.decision;

import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/** The leaflet that goes with every refusal (hulp en steun): help that has nothing to do with the decision. It tells nothing about the claim. */
public record AftercareLeaflet() implements LetterContent {

    @Override
    public LetterType type() {
        return LetterType.AFTERCARE;
    }
}
