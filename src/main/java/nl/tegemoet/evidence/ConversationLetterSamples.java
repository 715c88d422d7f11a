package nl.tegemoet.evidence;

import java.util.List;
import nl.tegemoet.evidence.Conversation.Way;
import nl.tegemoet.letter.LetterSample;
import nl.tegemoet.letter.LetterSamples;
import org.springframework.stereotype.Component;

/** Samples of the invitation to a talk, by each way to talk, and of its report. */
@Component
class ConversationLetterSamples implements LetterSamples {

    @Override
    public List<LetterSample> samples() {
        return List.of(invitation("talk-at-the-office", Way.OFFICE, "Stationsplein 1, Utrecht, kamer 3", ""),
                invitation("talk-at-home", Way.HOME, "Lange Nieuwstraat 12 B, Utrecht", ""),
                invitation("talk-by-video", Way.VIDEO, "", ""),
                invitation("talk-by-telephone", Way.PHONE, "", ""),
                invitation("talk-with-interpreter", Way.OFFICE, "Stationsplein 1, Utrecht, kamer 3", "Arabisch"),
                new LetterSample("plain", new ConversationReportLetter(LetterSample.MADE_ON.minusDays(2), "C. Carels", "R. Roelofs",
                        List.of("U vertelde dat u van 1970 tot 1975 in Huize Avondrood woonde.", "U noemde twee namen van mensen die daar werkten."))));
    }

    private static LetterSample invitation(String branch, Way way, String place, String interpreter) {
        return new LetterSample(branch, new ConversationInvitationLetter(LetterSample.MADE_ON.plusDays(14), "14:30", way, place, "C. Carels", "R. Roelofs",
                interpreter));
    }
}
