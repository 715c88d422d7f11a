package nl.tegemoet.decision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.tegemoet.claim.Corresponding;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Signatory;
import nl.tegemoet.sending.Composed;
import nl.tegemoet.sending.LetterSource;
import org.springframework.stereotype.Component;

/** Puts together letter L33, which puts right a slip in the letter of a decision. */
@Component
class CorrectionLetters implements LetterSource {

    private final Corrections corrections;
    private final Decisions decisions;
    private final Corresponding corresponding;

    CorrectionLetters(Corrections corrections, Decisions decisions, Corresponding corresponding) {
        this.corrections = corrections;
        this.decisions = decisions;
        this.corresponding = corresponding;
    }

    @Override
    public Set<LetterType> types() {
        return EnumSet.of(LetterType.CORRECTION);
    }

    @Override
    public Composed compose(ClaimId claim, LetterType type, String subject, LocalDate leavesOn) {
        return corresponding.compose(claim, content(corrections.find(CorrectionId.of(subject)).orElseThrow(), leavesOn));
    }

    byte[] preview(Correction correction, LocalDate today) {
        return corresponding.preview(correction.claim(), content(correction, today));
    }

    private LetterContent content(Correction correction, LocalDate on) {
        var decision = decisions.announced(correction.decision()).orElseThrow(DecisionNotFound::new);
        var announced = decision.announcement().orElseThrow();
        return new CorrectionLetter(announced.announcedOn(), correction.kind(), correction.wrong(), correction.right(), decision.amount(),
                announced.objectionUntil(), announced.objectionUntil().isBefore(on),
                new Signatory(correction.made().byName(), correction.made().capacity().name()));
    }
}
