package nl.tegemoet.penalty;

import java.util.List;
import java.util.Optional;
import nl.tegemoet.claim.ClaimNotFound;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.ClockReading;
import nl.tegemoet.deadline.PenaltyAhead;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.ClaimOwners;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the default notices on a claim and what became of them, to staff and to the applicant. */
@Service
@Transactional(readOnly = true)
@AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
public class DefaultHistory {

    private final DefaultNotices notices;
    private final PenaltyDecisions decisions;
    private final ClaimTerm claimTerm;
    private final Timekeeping timekeeping;
    private final Terms terms;
    private final ClaimOwners owners;
    private final CurrentActor currentActor;

    DefaultHistory(DefaultNotices notices, PenaltyDecisions decisions, ClaimTerm claimTerm, Timekeeping timekeeping, Terms terms,
            ClaimOwners owners, CurrentActor currentActor) {
        this.notices = notices;
        this.decisions = decisions;
        this.claimTerm = claimTerm;
        this.timekeeping = timekeeping;
        this.terms = terms;
        this.owners = owners;
        this.currentActor = currentActor;
    }

    /** The oldest first. */
    public List<DefaultNoticeView> of(ClaimId claim) {
        return notices.of(claim).stream().map(this::view).toList();
    }

    public Optional<DefaultNoticeView> notice(DefaultNoticeId id) {
        return notices.find(id).map(this::view);
    }

    /** The notice that somebody has to judge. */
    public Optional<DefaultNoticeView> toJudge(ClaimId claim) {
        return of(claim).stream().filter(notice -> notice.state() == NoticeState.TO_JUDGE).findFirst();
    }

    /** The notice on which a decision has to be prepared. */
    public Optional<DefaultNoticeView> toPrepare(ClaimId claim) {
        return of(claim).stream().filter(DefaultNoticeView::isToPrepare).findFirst();
    }

    /** The notice on which a decision waits for a signature. */
    public Optional<DefaultNoticeView> toSign(ClaimId claim) {
        return of(claim).stream().filter(notice -> notice.decision().filter(decision -> decision.state() == PenaltyState.PREPARED).isPresent())
                .findFirst();
    }

    /** @throws ClaimNotFound also if it is somebody else's claim */
    @AllowedFor(Role.APPLICANT)
    public OwnDefault own(ClaimId claim) {
        if (!owners.owns(currentActor.actor().personId(), claim)) {
            throw new ClaimNotFound();
        }
        var ends = claimTerm.endsOn(claim);
        var decided = claimTerm.decidedOn(claim).isPresent();
        return new OwnDefault(ends, !decided && ends != null && terms.today().isAfter(ends), decided,
                notices.of(claim).stream().map(this::own).toList());
    }

    private OwnNotice own(DefaultNotice notice) {
        var decision = decisions.on(notice.id()).filter(found -> found.announcement().isPresent());
        return new OwnNotice(notice.receivedOn(), notice.state(), notice.termEnded(), ahead(notice),
                decision.map(PenaltyDecision::sum).orElse(null), decision.flatMap(PenaltyDecision::announcement).orElse(null));
    }

    private DefaultNoticeView view(DefaultNotice notice) {
        var earlier = notice.earlier() == null ? null : notices.find(notice.earlier()).orElseThrow().receivedOn();
        return new DefaultNoticeView(notice.id(), notice.channel(), notice.receivedOn(), notice.postedOn(), notice.words(), notice.documents(),
                notice.termEnded(), notice.state(), earlier, ahead(notice), notice.judgement(),
                notices.earlierJudgements(notice), count(notice),
                decisions.rounds(notice.id()).stream().map(PenaltyDecisionView::of).toList());
    }

    private PenaltyAhead ahead(DefaultNotice notice) {
        return switch (notice.state()) {
            case TOO_EARLY, ALREADY_DECIDED, ALREADY_WITHDRAWN, NONE_DUE -> null;
            case ALREADY_GIVEN -> terms.penaltyAhead(notices.find(notice.earlier()).orElseThrow().receivedOn());
            case TO_JUDGE, COUNTING, COUNTED, IN_TIME -> terms.penaltyAhead(notice.receivedOn());
        };
    }

    private ClockReading count(DefaultNotice notice) {
        return switch (notice.state()) {
            case COUNTING, COUNTED, IN_TIME -> timekeeping.reading(notice.claim(), ClockKind.PENALTY).orElse(null);
            default -> null;
        };
    }
}
