package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.letter.Addressee;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.party.Persons;
import nl.tegemoet.party.RepresentationRefusal;
import nl.tegemoet.party.Representing;
import nl.tegemoet.sending.Composed;
import nl.tegemoet.sending.LetterSource;
import org.springframework.stereotype.Component;

/** Puts together letter L29, to the applicant and to the representative who was refused. */
@Component
class RefusedRepresentativeLetters implements LetterSource {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Claims claims;
    private final Persons persons;
    private final Representing representing;
    private final Corresponding corresponding;

    RefusedRepresentativeLetters(Claims claims, Persons persons, Representing representing, Corresponding corresponding) {
        this.claims = claims;
        this.persons = persons;
        this.representing = representing;
        this.corresponding = corresponding;
    }

    @Override
    public Set<LetterType> types() {
        return EnumSet.of(LetterType.REPRESENTATIVE_REFUSED, LetterType.REPRESENTATIVE_TOLD);
    }

    @Override
    public Composed compose(ClaimId claim, LetterType type, String subject, LocalDate leavesOn) {
        var refusal = representing.refusals(claim).stream().filter(one -> one.representation().id().toString().equals(subject)).findFirst().orElseThrow();
        var summary = claims.summary(claim);
        var content = content(type, persons.profile(summary.person()).name(), refusal);
        return type == LetterType.REPRESENTATIVE_REFUSED ? corresponding.compose(claim, content)
                : new Composed(summary.number(), new Addressee(new PersonName("", "", content.representative()), refusal.address()), DUTCH, content);
    }

    private static RefusedRepresentativeLetter content(LetterType type, PersonName applicant, RepresentationRefusal refusal) {
        return new RefusedRepresentativeLetter(type == LetterType.REPRESENTATIVE_TOLD, applicant, refusal.representation().details().name(), refusal.on(),
                refusal.reason().lines().filter(line -> !line.isBlank()).toList());
    }
}
