package nl.tegemoet.evidence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.tegemoet.claim.Corresponding;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.sending.Composed;
import nl.tegemoet.sending.LetterSource;
import org.springframework.stereotype.Component;

/** Puts together the invitation to a talk (L10) and its report (L34). */
@Component
class ConversationLetters implements LetterSource {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Conversations conversations;
    private final Contacting contacting;
    private final Corresponding corresponding;
    private final Clock clock;

    ConversationLetters(Conversations conversations, Contacting contacting, Corresponding corresponding, Clock clock) {
        this.conversations = conversations;
        this.contacting = contacting;
        this.corresponding = corresponding;
        this.clock = clock;
    }

    @Override
    public Set<LetterType> types() {
        return EnumSet.of(LetterType.CONVERSATION_INVITATION, LetterType.CONVERSATION_REPORT);
    }

    @Override
    public Composed compose(ClaimId claim, LetterType type, String subject, LocalDate leavesOn) {
        var talk = conversations.find(UUID.fromString(subject)).orElseThrow();
        return corresponding.compose(claim, type == LetterType.CONVERSATION_REPORT ? report(talk) : invitation(talk));
    }

    private LetterContent invitation(Conversation talk) {
        var plan = talk.invitation().plan();
        var there = there(talk);
        return new ConversationInvitationLetter(there.toLocalDate(), TIME.format(there), plan.way(), plan.place(), talk.invitation().first().displayName(),
                plan.second().displayName(), contacting.preferences(talk.claim()).interpreter());
    }

    private LetterContent report(Conversation talk) {
        var text = talk.report().orElseThrow().text();
        return new ConversationReportLetter(there(talk).toLocalDate(), talk.invitation().first().displayName(), talk.invitation().plan().second().displayName(),
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    private LocalDateTime there(Conversation talk) {
        return LocalDateTime.ofInstant(talk.invitation().at(), clock.getZone());
    }
}
