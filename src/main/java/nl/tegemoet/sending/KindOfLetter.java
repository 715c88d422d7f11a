package nl.tegemoet.sending;

import nl.tegemoet.letter.LetterType;
import nl.tegemoet.party.MessageKind;

/** Which kind of message each letter is, by its code in the catalogue: a letter that is not named here is news. */
final class KindOfLetter {

    private KindOfLetter() {
    }

    static MessageKind of(LetterType type) {
        return switch (type.code()) {
            // not processed, penalty, grant, refusal and the leaflet that goes with it, and what puts right a slip in one of them
            case "L05", "L12", "L13", "L13N", "L27", "B01", "L18", "L33" -> MessageKind.DECISION;
            // completion, its reminder, consent to delay, invitation to a talk and its report, intention to refuse
            case "L03", "L04", "L07", "L10", "L34", "L11" -> MessageKind.REQUEST;
            default -> MessageKind.NEWS;
        };
    }
}
