package nl.tegemoet.penalty;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.tegemoet.claim.Corresponding;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Explanation;
import nl.tegemoet.deadline.Explanation.Phrase;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.letter.LetterContent;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Signatory;
import nl.tegemoet.party.BankAccounts;
import nl.tegemoet.penalty.PenaltyLetter.Tier;
import nl.tegemoet.penalty.PenaltyNotPossible.Problem;
import nl.tegemoet.sending.Composed;
import nl.tegemoet.sending.LetterSource;
import org.springframework.stereotype.Component;

/** Puts together what is written about a default notice: L17, its receipt, and L18, the decision on the penalty. */
@Component
class PenaltyLetters implements LetterSource {

    private final DefaultNotices notices;
    private final PenaltyDecisions decisions;
    private final ClaimTerm claimTerm;
    private final Corresponding corresponding;
    private final BankAccounts accounts;
    private final Timekeeping timekeeping;
    private final Terms terms;

    PenaltyLetters(DefaultNotices notices, PenaltyDecisions decisions, ClaimTerm claimTerm, Corresponding corresponding,
            BankAccounts accounts, Timekeeping timekeeping, Terms terms) {
        this.notices = notices;
        this.decisions = decisions;
        this.claimTerm = claimTerm;
        this.corresponding = corresponding;
        this.accounts = accounts;
        this.timekeeping = timekeeping;
        this.terms = terms;
    }

    @Override
    public Set<LetterType> types() {
        return EnumSet.of(LetterType.DEFAULT_NOTICE_RECEIPT, LetterType.PENALTY);
    }

    @Override
    public Composed compose(ClaimId claim, LetterType type, String subject, LocalDate leavesOn) {
        if (type == LetterType.DEFAULT_NOTICE_RECEIPT) {
            return corresponding.compose(claim, receipt(ReceiptSubject.of(subject), leavesOn));
        }
        var decision = decisions.find(DecisionId.of(subject)).orElseThrow();
        return corresponding.compose(claim, penalty(decision, announcement(decision, leavesOn, null), decision.signature().orElseThrow()));
    }

    byte[] preview(PenaltyDecision signed) {
        return corresponding.preview(signed.claim(), penalty(signed, announcement(signed, terms.today(), null), signed.signature().orElseThrow()));
    }

    /** The terms that begin when the letter leaves on that day. */
    PenaltyAnnouncement announcement(PenaltyDecision decision, LocalDate on, LetterId letter) {
        return new PenaltyAnnouncement(on, decision.isDue() ? terms.paymentDue(on) : null, terms.objectionUntil(on), letter);
    }

    /** What the judgement found that the letter tells, also if the notice was judged again before the letter left. */
    private LetterContent receipt(ReceiptSubject subject, LocalDate leavesOn) {
        var notice = notice(subject.notice());
        var earlier = notices.earlierJudgements(notice);
        var receipt = subject.judgement() > earlier.size() ? receipt(notice, leavesOn) : DefaultNoticeReceiptLetter.withoutPenalty(
                notice.receivedOn(), notice.termEnded(), earlier.get(subject.judgement() - 1).found().ground());
        return subject.judgement() == 1 ? receipt : receipt.afterLookingAgain();
    }

    private DefaultNoticeReceiptLetter receipt(DefaultNotice notice, LocalDate leavesOn) {
        var received = notice.receivedOn();
        var termEnded = notice.termEnded();
        return switch (notice.state()) {
            case TOO_EARLY -> DefaultNoticeReceiptLetter.withoutPenalty(received, termEnded, NoPenaltyGround.TOO_EARLY);
            case ALREADY_DECIDED -> DefaultNoticeReceiptLetter.withoutPenalty(received, termEnded, NoPenaltyGround.DECIDED_IN_TIME);
            case ALREADY_WITHDRAWN -> DefaultNoticeReceiptLetter.withoutPenalty(received, termEnded, NoPenaltyGround.WITHDRAWN);
            // the end of the two weeks can also be a withdrawal
            case IN_TIME -> DefaultNoticeReceiptLetter.withoutPenalty(received, termEnded,
                    claimTerm.isWithdrawn(notice.claim()) ? NoPenaltyGround.WITHDRAWN : NoPenaltyGround.DECIDED_IN_TIME);
            case NONE_DUE -> DefaultNoticeReceiptLetter.withoutPenalty(received, termEnded, notice.judgement().orElseThrow().ground());
            case ALREADY_GIVEN -> repeated(notice, notice(notice.earlier()));
            case COUNTING, COUNTED -> {
                var ahead = terms.penaltyAhead(received);
                yield DefaultNoticeReceiptLetter.counts(received, termEnded, ahead.decideWithin(), ahead.firstDay(), ahead.lastDay(),
                        ahead.most(), leavesOn);
            }
            case TO_JUDGE -> throw new IllegalStateException("Notice " + notice.id() + " is answered once it was judged");
        };
    }

    private DefaultNoticeReceiptLetter repeated(DefaultNotice notice, DefaultNotice earlier) {
        var ahead = terms.penaltyAhead(earlier.receivedOn());
        return DefaultNoticeReceiptLetter.repeated(notice.receivedOn(), notice.termEnded(), earlier.receivedOn(), ahead.firstDay(),
                ahead.lastDay(), ahead.most());
    }

    private LetterContent penalty(PenaltyDecision decision, PenaltyAnnouncement announcement, PenaltySignature signature) {
        var notice = notice(decision.notice());
        var signatory = new Signatory(signature.signedByName(), signature.capacity().name());
        if (!decision.isDue()) {
            return PenaltyLetter.none(notice.receivedOn(), notice.termEnded(), decision.ground(), announcement.objectionUntil(), signatory);
        }
        var sum = decision.sum();
        var account = accounts.current(decision.claim()).orElseThrow().iban();
        return PenaltyLetter.due(notice.receivedOn(), notice.termEnded(), sum.firstDay(), sum.lastDay(), tiers(decision), sum.amount(), account,
                announcement.paymentDue(), announcement.objectionUntil(), signatory);
    }

    /**
     * The sum as the clock explains it.
     *
     * @throws PenaltyNotPossible if the clock no longer says what was prepared
     */
    private List<Tier> tiers(PenaltyDecision decision) {
        var reading = timekeeping.reading(decision.claim(), ClockKind.PENALTY).orElseThrow();
        if (!reading.penalty().amount().equals(decision.sum().amount())) {
            throw new PenaltyNotPossible(Problem.CHANGED_MEANWHILE);
        }
        return reading.explanation().stream().filter(line -> line.phrase() == Phrase.PENALTY_BAND).map(PenaltyLetters::tier).toList();
    }

    private static Tier tier(Explanation band) {
        return new Tier((Integer) band.facts().get(0), (Euro) band.facts().get(1), (Euro) band.facts().get(2));
    }

    private DefaultNotice notice(DefaultNoticeId id) {
        return notices.find(id).orElseThrow();
    }
}
