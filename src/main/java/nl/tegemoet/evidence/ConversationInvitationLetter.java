package nl.tegemoet.evidence;

import java.time.LocalDate;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;

/**
 * The facts of letter L10 (uitnodiging gesprek).
 *
 * @param on          the day of the talk
 * @param time        the time of it in the Netherlands, as {@code 14:30}
 * @param place       where they meet; empty by telephone and in a video call
 * @param interpreter the language of the interpreter who comes along; empty if none is needed
 */
public record ConversationInvitationLetter(LocalDate on, String time, Conversation.Way way, String place, String first, String second,
        String interpreter) implements LetterContent {

    @Override
    public LetterType type() {
        return LetterType.CONVERSATION_INVITATION;
    }

    @Override
    public String toString() {
        return "ConversationInvitationLetter[hidden]";
    }
}
