package nl.tegemoet.sending;

import java.time.Instant;
import java.time.LocalDate;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.MessageKind;

/**
 * The sending of one letter to one person (verzending).
 *
 * @param subject   id of what the letter is about
 * @param letter    null until it left
 * @param leftOn    null until it left
 */
public record Dispatch(DispatchId id, ClaimId claim, LetterType type, String subject, Recipient recipient, MessageKind kind, Channel channel,
                       State state, Instant orderedAt, LetterId letter, LocalDate leftOn) {

    /** How far it is. */
    public enum State {
        WAITING,
        LEFT,
        TAKEN_BACK
    }

    boolean isOnPaperFirst() {
        return channel == Channel.POST;
    }
}
