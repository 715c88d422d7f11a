package nl.tegemoet.evidence;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.letter.Addressee;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.party.Persons;
import nl.tegemoet.scheme.Scheme;
import nl.tegemoet.sending.Composed;
import nl.tegemoet.sending.LetterSource;
import org.springframework.stereotype.Component;

/** What goes to an archive, a court or an institution: letter L09, and the same again as a reminder. */
@Component
class EvidenceLetters implements LetterSource {

    private static final String AGAIN = "/again";
    private static final Set<String> DUTCH_SPOKEN = Set.of("NL", "BE", "SR", "AW", "CW", "SX", "BQ");
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final EvidenceRequests requests;
    private final Claims claims;
    private final Persons persons;
    private final Scheme scheme;

    EvidenceLetters(EvidenceRequests requests, Claims claims, Persons persons, Scheme scheme) {
        this.requests = requests;
        this.claims = claims;
        this.persons = persons;
        this.scheme = scheme;
    }

    static String first(UUID request) {
        return request.toString();
    }

    /** @param reminder counts from 1 */
    static String again(UUID request, int reminder) {
        return request + AGAIN + reminder;
    }

    @Override
    public Set<LetterType> types() {
        return EnumSet.of(LetterType.EVIDENCE_REQUEST);
    }

    @Override
    public Composed compose(ClaimId claim, LetterType type, String subject, LocalDate leavesOn) {
        var request = requests.find(UUID.fromString(subject.split(AGAIN)[0])).orElseThrow();
        var summary = claims.summary(claim);
        var facts = claims.facts(claim);
        var person = facts.victim() == null ? persons.profile(summary.person()).name() : facts.victim().name();
        var content = new EvidenceRequestLetter(person, facts.birthDate(), request.asked().lines().filter(line -> !line.isBlank()).toList(),
                subject.contains(AGAIN) ? request.askedOn() : null, leavesOn.plusDays(scheme.evidencePolicyOn(summary.receivedOn()).followUpDays()));
        var to = new Addressee(new PersonName("", "", request.body().name()), request.body().address());
        return new Composed(summary.number(), to, DUTCH_SPOKEN.contains(request.body().address().country()) ? DUTCH : Locale.ENGLISH, content);
    }
}
