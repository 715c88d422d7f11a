package nl.tegemoet.evidence;

import java.time.LocalDate;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.scheme.EvidencePolicy;
import nl.tegemoet.scheme.Scheme;
import nl.tegemoet.sending.LetterAlreadyLeft;
import nl.tegemoet.sending.Sending;
import org.springframework.stereotype.Component;

/** Orders the letters of a request, and knows by the policy of its claim when the next one is due. */
@Component
class RequestPost {

    private static final LetterType TYPE = LetterType.EVIDENCE_REQUEST;

    private final Sending sending;
    private final Claims claims;
    private final Scheme scheme;

    RequestPost(Sending sending, Claims claims, Scheme scheme) {
        this.sending = sending;
        this.claims = claims;
        this.scheme = scheme;
    }

    void first(EvidenceRequest request) {
        sending.send(request.claim(), TYPE, EvidenceLetters.first(request.id()));
    }

    /** @param reminder counts from 1 */
    void again(EvidenceRequest request, int reminder) {
        sending.send(request.claim(), TYPE, EvidenceLetters.again(request.id(), reminder));
    }

    /** A letter that waits for the post need not go any more. */
    void takeBack(EvidenceRequest request) {
        takeBack(request, EvidenceLetters.first(request.id()));
        for (int reminder = 1; reminder <= request.reminders(); reminder++) {
            takeBack(request, EvidenceLetters.again(request.id(), reminder));
        }
    }

    private void takeBack(EvidenceRequest request, String subject) {
        if (sending.isWaiting(request.claim(), TYPE, subject)) {
            try {
                sending.takeBack(request.claim(), TYPE, subject, "Het antwoord is niet meer nodig.");
            } catch (LetterAlreadyLeft leftThisVeryMoment) {
                return; // then the body gets one letter more than it need have
            }
        }
    }

    EvidencePolicy policy(EvidenceRequest request) {
        return scheme.evidencePolicyOn(claims.summary(request.claim()).receivedOn());
    }

    LocalDate followUpOn(EvidenceRequest request) {
        return request.lastAskedOn().plusDays(policy(request).followUpDays());
    }
}
