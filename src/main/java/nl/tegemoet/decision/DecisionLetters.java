package nl.tegemoet.decision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Corresponding;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Signatory;
import nl.tegemoet.party.BankAccounts;
import nl.tegemoet.scheme.Scheme;
import nl.tegemoet.sending.Composed;
import nl.tegemoet.sending.LetterSource;
import org.springframework.stereotype.Component;

/**
 * Puts together the letter that announces a decision: L12 for a grant, L13 for a refusal, L27 for one that stays after
 * a second look, L05 if the claim is not processed, L13N if it is not judged. The terms in
 * it are those of the day it leaves.
 */
@Component
class DecisionLetters implements LetterSource {

    private static final Set<LetterType> TURN_DOWN = EnumSet.of(LetterType.REFUSAL, LetterType.REVISION, LetterType.INADMISSIBLE);

    private final Decisions decisions;
    private final Corresponding corresponding;
    private final Claims claims;
    private final BankAccounts accounts;
    private final NonProcessings nonProcessings;
    private final ViewsRecords viewsRecords;
    private final SparedDays sparedDays;
    private final Scheme scheme;
    private final Terms terms;

    DecisionLetters(Decisions decisions, Corresponding corresponding, Claims claims, BankAccounts accounts,
            NonProcessings nonProcessings, ViewsRecords viewsRecords, SparedDays sparedDays, Scheme scheme, Terms terms) {
        this.decisions = decisions;
        this.corresponding = corresponding;
        this.claims = claims;
        this.accounts = accounts;
        this.nonProcessings = nonProcessings;
        this.viewsRecords = viewsRecords;
        this.sparedDays = sparedDays;
        this.scheme = scheme;
        this.terms = terms;
    }

    LetterType typeOf(Decision decision) {
        return switch (decision.kind()) {
            case GRANT -> LetterType.GRANT;
            case REFUSAL -> earlierOn(decision) == null ? LetterType.REFUSAL : LetterType.REVISION;
            case NOT_PROCESSED -> LetterType.NOT_PROCESSED;
            case INADMISSIBLE -> LetterType.INADMISSIBLE;
        };
    }

    @Override
    public Set<LetterType> types() {
        return EnumSet.of(LetterType.GRANT, LetterType.REFUSAL, LetterType.REVISION, LetterType.NOT_PROCESSED, LetterType.INADMISSIBLE);
    }

    /** @throws DecisionNotFound if the decision is not in force */
    @Override
    public Composed compose(ClaimId claim, LetterType type, String subject, LocalDate leavesOn) {
        var decision = decisions.inForce(DecisionId.of(subject)).orElseThrow(DecisionNotFound::new);
        return corresponding.compose(claim, content(decision, announcement(decision, leavesOn, null)));
    }

    @Override
    public boolean mayLeaveOn(ClaimId claim, LetterType type, String subject, LocalDate day) {
        return !TURN_DOWN.contains(type) || !sparedDays.isSpared(DecisionKind.REFUSAL, claim, day);
    }

    LocalDate firstDay(Decision decision, LocalDate from) {
        return sparedDays.firstFrom(decision.kind(), decision.claim(), from);
    }

    /** Why the decision was announced on that day, for the record: a refusal on a day that is spared otherwise, because its term would pass. */
    String why(Decision decision, LocalDate on) {
        return decision.kind().turnsDown() && SparedDays.isBad(terms, on) ? "TERM_WOULD_PASS" : "AS_USUAL";
    }

    byte[] preview(Decision decision) {
        return corresponding.preview(decision.claim(), content(decision, announcement(decision, terms.today(), null)));
    }

    /** The terms that begin when the letter leaves on that day. */
    Announcement announcement(Decision decision, LocalDate on, LetterId letter) {
        return new Announcement(on, decision.isGrant() ? terms.paymentDue(on) : null, terms.objectionUntil(on), letter);
    }

    private LetterContent content(Decision decision, Announcement announcement) {
        return switch (decision.kind()) {
            case GRANT -> grant(decision, announcement);
            case REFUSAL, INADMISSIBLE -> refusal(decision, announcement);
            case NOT_PROCESSED -> notProcessed(decision, announcement);
        };
    }

    boolean lacksAccount(Decision decision) {
        return accounts.current(decision.claim()).isEmpty();
    }

    private LetterContent grant(Decision decision, Announcement announcement) {
        var account = accounts.current(decision.claim()).orElseThrow().iban();
        return new GrantLetter(claims.summary(decision.claim()).receivedOn(), earlierOn(decision), decision.amount(), account, announcement.paymentDue(),
                announcement.objectionUntil(), decision.isHardship() ? decision.plainReasons() : null, signatory(decision));
    }

    private LetterContent refusal(Decision decision, Announcement announcement) {
        return new RefusalLetter(claims.summary(decision.claim()).receivedOn(), earlierOn(decision),
                decision.kind() == DecisionKind.INADMISSIBLE, decision.grounds(), decision.reasons(),
                decision.plainReasons(), viewsRecords.newest(decision.claim()).map(HeardViews::of).orElseThrow(),
                announcement.objectionUntil(), signatory(decision));
    }

    private LetterContent notProcessed(Decision decision, Announcement announcement) {
        var proposal = nonProcessings.of(decision.id()).or(() -> nonProcessings.open(decision.claim())).orElseThrow();
        var fileUntil = scheme.parametersOn(announcement.announcedOn()).lastFilingDay()
                .filter(day -> !day.isBefore(announcement.announcedOn())).orElse(null);
        return new NotProcessedLetter(claims.summary(decision.claim()).receivedOn(), proposal.askedOn(), proposal.until(), proposal.answered(),
                proposal.missing(), decision.reasons(), fileUntil, announcement.objectionUntil(), signatory(decision));
    }

    /** The day on which the refusal was announced that the applicant asked to look at again; null if there was none. */
    private LocalDate earlierOn(Decision decision) {
        return claims.revision(decision.claim()).flatMap(revision -> decisions.inForce(revision.earlier())).flatMap(Decision::announcement)
                .map(Announcement::announcedOn).orElse(null);
    }

    private static Signatory signatory(Decision decision) {
        return new Signatory(decision.signature().signedByName(), decision.signature().capacity().name());
    }
}
