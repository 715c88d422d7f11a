package nl.tegemoet.letter;

import java.util.List;

/** The samples of the letters of one room, in every branch that their templates have; each room that has letters gives its own. */
public interface LetterSamples {

    List<LetterSample> samples();
}
