package nl.tegemoet.decision;

import nl.tegemoet.kernel.LetterId;
import org.springframework.stereotype.Component;

/** Writes the letter that announces a decision. */
@Component
class DecisionLetters {

    LetterId write(Decision decision, Announcement announcement) {
        return LetterId.random();
    }
}
