package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.PersonName;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.SubmissionCopy;
import nl.tegemoet.party.Contacting;
import nl.tegemoet.sending.Composed;
import nl.tegemoet.sending.LetterSource;
import org.springframework.stereotype.Component;

/** What goes to the applicant when a claim came in: letter L01, and the copy of what was filed (K01). */
@Component
class ReceiptLetters implements LetterSource {

    private final Intake intake;
    private final Corresponding corresponding;
    private final Contacting contacting;
    private final Statements statements;

    ReceiptLetters(Intake intake, Corresponding corresponding, Contacting contacting, Statements statements) {
        this.intake = intake;
        this.corresponding = corresponding;
        this.contacting = contacting;
        this.statements = statements;
    }

    @Override
    public Set<LetterType> types() {
        return EnumSet.of(LetterType.RECEIPT, LetterType.SUBMISSION_COPY);
    }

    @Override
    public Composed compose(ClaimId claim, LetterType type, String subject, LocalDate leavesOn) {
        var receipt = intake.receipt(claim);
        return corresponding.compose(claim, type == LetterType.RECEIPT ? new ReceiptLetter(receipt.receivedOn(), receipt.decideBy(), about(claim))
                : new SubmissionCopy(receipt.submittedAt(), sections(claim)));
    }

    private PersonName about(ClaimId claim) {
        var victim = statements.facts(claim).victim();
        return victim == null ? null : victim.name();
    }

    private List<SubmissionCopy.Section> sections(ClaimId claim) {
        return statements.statement(claim).inWords(contacting.preferences(claim).locale()).stream()
                .map(section -> new SubmissionCopy.Section(section.title(), answers(section))).toList();
    }

    private static List<SubmissionCopy.Answer> answers(StatementSection section) {
        return section.lines().stream().map(line -> new SubmissionCopy.Answer(line.group(), line.question(), line.answer())).toList();
    }
}
