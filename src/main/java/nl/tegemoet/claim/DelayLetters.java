package nl.tegemoet.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tegemoet.claim.SuspensionLetter.Ground;
import nl.tegemoet.claim.SuspensionLetter.Phase;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.sending.Composed;
import nl.tegemoet.sending.LetterSource;
import org.springframework.stereotype.Component;

/** What goes to the applicant when the decision takes longer, or the term for it stands still: letters L06, L07 and L08. */
@Component
class DelayLetters implements LetterSource {

    private static final String BEGINS = ":begins";
    private static final String ENDS = ":ends";
    private static final String AGREED = ":agreed";

    private final Claims claims;
    private final Delays delays;
    private final TermSuspensions suspensions;
    private final Corresponding corresponding;

    DelayLetters(Claims claims, Delays delays, TermSuspensions suspensions, Corresponding corresponding) {
        this.claims = claims;
        this.delays = delays;
        this.suspensions = suspensions;
        this.corresponding = corresponding;
    }

    /** What the letter is about that tells a suspension's beginning. */
    static String begins(SuspensionId id) {
        return id + BEGINS;
    }

    static String ends(SuspensionId id) {
        return id + ENDS;
    }

    /** What the letter is about that confirms an agreed delay. */
    static String agreed(DelayRequestId id) {
        return id + AGREED;
    }

    /** The suspension whose beginning a letter about this tells; empty if it is about something else. */
    static Optional<SuspensionId> begun(String subject) {
        return subject.endsWith(BEGINS) ? Optional.of(SuspensionId.of(cut(subject, BEGINS))) : Optional.empty();
    }

    private static String cut(String subject, String end) {
        return subject.substring(0, subject.length() - end.length());
    }

    @Override
    public Set<LetterType> types() {
        return EnumSet.of(LetterType.DELAY_NOTICE, LetterType.DELAY_CONSENT, LetterType.SUSPENSION);
    }

    @Override
    public Composed compose(ClaimId claim, LetterType type, String subject, LocalDate leavesOn) {
        var summary = claims.summary(claim);
        return corresponding.compose(claim, switch (type) {
            case DELAY_NOTICE -> notice(summary, UUID.fromString(subject), leavesOn);
            case DELAY_CONSENT -> consent(summary, DelayRequestId.of(subject));
            default -> suspension(summary, subject, leavesOn);
        });
    }

    /** A day that has gone by is told: a notice after it does not undo it. */
    private LetterContent notice(ClaimSummary claim, UUID id, LocalDate leavesOn) {
        var notice = delays.notice(id);
        var missed = claim.decideBy() != null && leavesOn.isAfter(claim.decideBy()) ? claim.decideBy() : null;
        return new DelayNoticeLetter(claim.receivedOn(), notice.reason(), missed, notice.until());
    }

    private LetterContent consent(ClaimSummary claim, DelayRequestId id) {
        var request = delays.request(id).orElseThrow(ClaimNotFound::new);
        return new DelayConsentLetter(claim.receivedOn(), request.reason(), ChronoUnit.DAYS.between(request.decideBy(), request.until()),
                request.decideBy(), request.until(), request.answerBy());
    }

    private LetterContent suspension(ClaimSummary claim, String subject, LocalDate leavesOn) {
        if (subject.endsWith(AGREED)) {
            var request = delays.request(DelayRequestId.of(cut(subject, AGREED))).orElseThrow(ClaimNotFound::new);
            return new SuspensionLetter(Phase.BEGINS, Ground.AGREED_DELAY, claim.receivedOn(), request.answer().answeredOn(),
                    request.answer().delayUntil(), claim.decideBy());
        }
        if (subject.endsWith(ENDS)) {
            var ended = suspensions.find(SuspensionId.of(cut(subject, ENDS))).orElseThrow(ClaimNotFound::new);
            return new SuspensionLetter(Phase.ENDS, ended.ground(), claim.receivedOn(), ended.end().runsAgainOn(), null,
                    claim.decideBy() == null ? ended.end().decideBy() : claim.decideBy());
        }
        var begun = begun(subject).flatMap(suspensions::find).orElseThrow(ClaimNotFound::new);
        var first = begun.ground() == Ground.FOREIGN_INFORMATION ? leavesOn.plusDays(1) : begun.beginsOn();
        return new SuspensionLetter(Phase.BEGINS, begun.ground(), claim.receivedOn(), first, begun.expectedUntil(), null);
    }
}
