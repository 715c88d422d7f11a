package nl.tegemoet.portal;

import java.time.Instant;
import java.util.Locale;
import nl.tegemoet.claim.OwnClaims;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.Addressee;
import nl.tegemoet.letter.Letter;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.letter.SubmissionCopy;
import nl.tegemoet.party.Persons;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The copy of an application for the person who sent it (afschrift van de aanvraag): one for each claim, kept with the letters. */
@Component
@AllowedFor(Role.APPLICANT)
class OwnCopies {

    private final OwnClaims claims;
    private final Letters letters;
    private final Persons persons;
    private final CurrentActor currentActor;

    OwnCopies(OwnClaims claims, Letters letters, Persons persons, CurrentActor currentActor) {
        this.claims = claims;
        this.letters = letters;
        this.persons = persons;
        this.currentActor = currentActor;
    }

    LetterId of(ClaimId id) {
        var claim = claims.claim(id);
        return letters.list(id).stream().filter(letter -> letter.type() == LetterType.SUBMISSION_COPY).findFirst().map(Letter::id).orElseGet(() -> {
            var locale = LocaleContextHolder.getLocale();
            var person = persons.profile(currentActor.actor().personId());
            return letters.write(id, claim.number(), new Addressee(person.name(), person.address()), locale, copy(claim.submittedAt(), id, locale)).id();
        });
    }

    private SubmissionCopy copy(Instant receivedAt, ClaimId id, Locale locale) {
        var sections = claims.statement(id, locale).stream().map(section -> new SubmissionCopy.Section(section.title(), section.lines().stream()
                .map(line -> new SubmissionCopy.Answer(line.group(), line.question(), line.answer())).toList())).toList();
        return new SubmissionCopy(receivedAt, sections);
    }
}
