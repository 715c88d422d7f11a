package nl.tegemoet.claim;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.sending.Composed;
import nl.tegemoet.sending.LetterSource;
import org.springframework.stereotype.Component;

/** What goes to the applicant when something is missing: letter L03 with the term of the day it leaves, and the reminder L04. */
@Component
class CompletionLetters implements LetterSource {

    private final CompletionRequests requests;
    private final CompletionClocks clocks;
    private final Questions questions;
    private final Intake intake;
    private final Corresponding corresponding;

    CompletionLetters(CompletionRequests requests, CompletionClocks clocks, Questions questions, Intake intake, Corresponding corresponding) {
        this.requests = requests;
        this.clocks = clocks;
        this.questions = questions;
        this.intake = intake;
        this.corresponding = corresponding;
    }

    @Override
    public Set<LetterType> types() {
        return EnumSet.of(LetterType.COMPLETION_REQUEST, LetterType.COMPLETION_REMINDER);
    }

    @Override
    public Composed compose(ClaimId claim, LetterType type, String subject, LocalDate leavesOn) {
        var request = requests.find(UUID.fromString(subject)).orElseThrow();
        return corresponding.compose(claim, type == LetterType.COMPLETION_REQUEST ? ask(request, leavesOn) : remind(request));
    }

    private CompletionRequestLetter ask(CompletionRequest request, LocalDate leavesOn) {
        var receivedOn = intake.receipt(request.claim()).receivedOn();
        return new CompletionRequestLetter(receivedOn, items(request), clocks.until(request, receivedOn, leavesOn));
    }

    private CompletionReminderLetter remind(CompletionRequest request) {
        var term = clocks.term(request).orElseThrow();
        return new CompletionReminderLetter(term.fact(), items(request), term.reading().due());
    }

    private List<MissingItem> items(CompletionRequest request) {
        return questions.find(request.question()).orElseThrow().items().stream().map(what -> new MissingItem(what, null)).toList();
    }
}
