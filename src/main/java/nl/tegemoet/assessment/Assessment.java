package nl.tegemoet.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.tegemoet.assessment.ProposalNotPossible.Problem;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Finding;

/**
 * The assessment of a claim (beoordeling): what the rules found, what a caseworker makes of it, and the proposals with their reviews, round
 * after round. A rule decides nothing here: without a person's finding on each condition there is no grant.
 */
class Assessment {

    private final ClaimId claim;
    private final int version;
    private Finding overall;
    private List<Criterion> criteria;
    private AssessmentDraft draft;
    private final Instant savedAt;
    private final String savedByName;
    private final List<Round> rounds;

    Assessment(ClaimId claim, int version, Finding overall, List<Criterion> criteria, AssessmentDraft draft, Instant savedAt,
            String savedByName, List<Round> rounds) {
        this.claim = claim;
        this.version = version;
        this.overall = overall;
        this.criteria = List.copyOf(criteria);
        this.draft = draft;
        this.savedAt = savedAt;
        this.savedByName = savedByName;
        this.rounds = new ArrayList<>(rounds);
    }

    static Assessment of(ClaimId claim) {
        return new Assessment(claim, 0, Finding.CANNOT_TELL, List.of(), AssessmentDraft.EMPTY, null, null, List.of());
    }

    /** The rules were applied, for the first time or again after new facts; what a person found stays. */
    void evaluated(Finding together, List<Criterion> found) {
        requireNoProposal();
        overall = together;
        criteria = List.copyOf(found);
    }

    /** Keeps what was filled in so far. */
    void save(AssessmentDraft filledIn) {
        requireNoProposal();
        draft = filledIn;
    }

    /** @throws ProposalNotPossible if the draft does not carry a proposal */
    Proposal propose(Actor caseworker, Instant at) {
        requireNoProposal();
        requireReasons();
        var unmet = switch (draft.kind()) {
            case GRANT -> requireAllMet();
            case REFUSAL -> requireSomeUnmet();
            case HARDSHIP -> requireHardship();
            case INADMISSIBLE -> requireBar();
        };
        var proposal = new Proposal(rounds.size() + 1, draft.kind(), unmet, draft.reasons(), plainReasons(), findings(),
                caseworker.id(), caseworker.displayName(), at);
        rounds.add(Round.open(proposal));
        // a reaction that comes after this one is weighed in words of its own
        draft = draft.withoutWeighing();
        return proposal;
    }

    /** Of everything but a grant by the rules the applicant is told the reasons. */
    private String plainReasons() {
        return draft.kind() == ProposalKind.GRANT || draft.plainReasons() == null || draft.plainReasons().isBlank() ? null
                : draft.plainReasons();
    }

    private void requireNoProposal() {
        if (!isBeingMade()) {
            throw new ProposalNotPossible(Problem.ALREADY_PROPOSED);
        }
    }

    private void requireReasons() {
        if (criteria.isEmpty()) {
            throw new ProposalNotPossible(Problem.NOT_EVALUATED);
        }
        if (draft.kind() == null) {
            throw new ProposalNotPossible(Problem.KIND_MISSING);
        }
        if (draft.reasons() == null || draft.reasons().isBlank()) {
            throw new ProposalNotPossible(Problem.REASONS_MISSING);
        }
        requireNone(Problem.FINDING_WITHOUT_REASON, this::lacksReason);
    }

    private boolean lacksReason(Criterion criterion) {
        var found = draft.finding(criterion.code());
        return found.finding() != null && found.finding() != criterion.finding() && !found.isReasoned();
    }

    private List<String> requireAllMet() {
        requireNone(Problem.UNMET, criterion -> isFound(criterion, Finding.NO));
        requireNone(Problem.UNDECIDED, criterion -> !isFound(criterion, Finding.YES));
        return List.of();
    }

    /** It departs from conditions that are named, every other one is met, and the applicant is told why. */
    private List<String> requireHardship() {
        requireNone(Problem.UNDECIDED, criterion -> !isFound(criterion, Finding.YES) && !isFound(criterion, Finding.NO));
        if (plainReasons() == null) {
            throw new ProposalNotPossible(Problem.REASONS_MISSING);
        }
        return requireSomeUnmet();
    }

    /** It is not judged, so no condition has to be; why not is named, and told to the applicant. */
    private List<String> requireBar() {
        if (draft.bar() == null) {
            throw new ProposalNotPossible(Problem.BAR_MISSING);
        }
        if (plainReasons() == null) {
            throw new ProposalNotPossible(Problem.REASONS_MISSING);
        }
        return List.of(draft.bar().code());
    }

    private List<String> requireSomeUnmet() {
        var unmet = codes(criterion -> isFound(criterion, Finding.NO));
        if (unmet.isEmpty()) {
            throw new ProposalNotPossible(Problem.NOTHING_UNMET);
        }
        return unmet;
    }

    private void requireNone(Problem problem, Predicate<Criterion> hasIt) {
        var codes = codes(hasIt);
        if (!codes.isEmpty()) {
            throw new ProposalNotPossible(problem, codes);
        }
    }

    private List<String> codes(Predicate<Criterion> chosen) {
        return criteria.stream().filter(chosen).map(Criterion::code).toList();
    }

    private boolean isFound(Criterion criterion, Finding finding) {
        return draft.finding(criterion.code()).finding() == finding;
    }

    private Map<String, PersonFinding> findings() {
        var byCode = new LinkedHashMap<String, PersonFinding>();
        criteria.forEach(criterion -> byCode.put(criterion.code(), draft.finding(criterion.code())));
        return byCode;
    }

    /**
     * @throws ProposalNotPossible if nothing waits for a review, a panel decided on this claim before, the reader proposed, or anything but
     *                             agreement has no remarks
     */
    Review review(ReviewOutcome outcome, String remarks, Actor reader, Instant at) {
        var round = lastRound().filter(Round::awaitsReview).orElseThrow(() -> new ProposalNotPossible(Problem.NOTHING_PROPOSED));
        if (wasBeforePanel()) {
            throw new ProposalNotPossible(Problem.FOR_THE_PANEL);
        }
        SecondReaderMustDiffer.check(proposers(), reader.id()).ifPresent(problem -> {
            throw new ProposalNotPossible(problem);
        });
        if (outcome != ReviewOutcome.AGREED && (remarks == null || remarks.isBlank())) {
            throw new ProposalNotPossible(Problem.REMARKS_MISSING);
        }
        var review = new Review(outcome, remarks, reader.id(), reader.displayName(), at);
        rounds.set(rounds.size() - 1, new Round(round.proposal(), Optional.of(review), Optional.empty()));
        return review;
    }

    /** Whether a panel has to judge the last proposal: a second reader disagreed, or a panel decided on the claim before. */
    boolean isForPanel() {
        return lastRound().filter(round -> round.isDisputed() || round.awaitsReview() && wasBeforePanel()).isPresent();
    }

    private boolean wasBeforePanel() {
        return rounds.stream().anyMatch(round -> Panel.isProposer(round.proposal().proposedBy()));
    }

    /**
     * What a panel decided is the proposal from now on, and needs no other reader.
     *
     * @throws PanelNotPossible if nothing is for a panel, there are no reasons, or a refusal names no condition of this claim
     */
    Round decided(PanelOutcome outcome, Instant at) {
        var judged = lastRound().filter(round -> isForPanel()).orElseThrow(() -> new PanelNotPossible(PanelNotPossible.Problem.NOT_DISPUTED));
        if (outcome.reasons() == null || outcome.reasons().isBlank()) {
            throw new PanelNotPossible(PanelNotPossible.Problem.REASONS_MISSING);
        }
        var unmet = codes(criterion -> outcome.unmet().contains(criterion.code()));
        if (outcome.kind() == ProposalKind.REFUSAL && unmet.isEmpty()) {
            throw new PanelNotPossible(PanelNotPossible.Problem.NOTHING_UNMET);
        }
        var proposal = new Proposal(rounds.size() + 1, outcome.kind(), unmet, outcome.reasons().strip(), outcome.plainReasons(),
                findings(outcome, judged.proposal()), outcome.proposer(), outcome.name(), at);
        var round = new Round(proposal, Optional.of(new Review(ReviewOutcome.AGREED, null, outcome.chair().id(), outcome.chair().displayName(),
                at)), Optional.empty());
        rounds.add(round);
        return round;
    }

    /** Of the conditions that the panel does not name, what the assessor found stands, unless that would be against the outcome. */
    private Map<String, PersonFinding> findings(PanelOutcome outcome, Proposal judged) {
        var byCode = new LinkedHashMap<String, PersonFinding>();
        criteria.forEach(criterion -> {
            var found = judged.findings().getOrDefault(criterion.code(), PersonFinding.NONE);
            if (outcome.unmet().contains(criterion.code())) {
                found = new PersonFinding(Finding.NO, null);
            } else if (outcome.kind() == ProposalKind.GRANT && found.finding() != Finding.YES) {
                found = new PersonFinding(Finding.YES, null);
            } else if (found.finding() == Finding.NO) {
                found = new PersonFinding(Finding.CANNOT_TELL, null);
            }
            byCode.put(criterion.code(), found);
        });
        return byCode;
    }

    /**
     * What was agreed to no longer carries a decision; somebody looks at the claim again.
     *
     * @return the round that was set aside
     * @throws ProposalNotPossible if nothing was agreed to
     */
    int setAside(Instant at) {
        return setAside(new SetAside(at, Optional.empty()));
    }

    /**
     * Who was asked to sign sends back what was agreed to.
     *
     * @return the round that was set aside
     * @throws ProposalNotPossible if nothing was agreed to, the signer proposed, or there are no remarks
     */
    int setAside(Actor signer, String remarks, Instant at) {
        SecondReaderMustDiffer.check(proposers(), signer.id()).ifPresent(problem -> {
            throw new ProposalNotPossible(problem);
        });
        if (remarks == null || remarks.isBlank()) {
            throw new ProposalNotPossible(Problem.REMARKS_MISSING);
        }
        return setAside(new SetAside(at, Optional.of(new Remarks(signer.displayName(), remarks.strip()))));
    }

    private int setAside(SetAside how) {
        var round = lastRound().filter(Round::isAgreed).orElseThrow(() -> new ProposalNotPossible(Problem.NOTHING_PROPOSED));
        rounds.set(rounds.size() - 1, new Round(round.proposal(), round.review(), Optional.of(how)));
        return round.proposal().round();
    }

    /** The people who ever proposed on the claim; a panel is not one. */
    Set<String> proposers() {
        return rounds.stream().map(round -> round.proposal().proposedBy()).filter(by -> !Panel.isProposer(by)).collect(Collectors.toUnmodifiableSet());
    }

    Optional<Round> lastRound() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    /** Whether no proposal waits for a second reader or a panel, and none was agreed to. */
    boolean isBeingMade() {
        return lastRound().filter(round -> round.awaitsReview() || round.isAgreed() || round.isDisputed()).isEmpty();
    }

    /** The proposal on which a decision may be signed, if there is one. */
    Optional<AgreedProposal> agreed() {
        return lastRound().filter(Round::isAgreed).map(round -> {
            var proposal = round.proposal();
            var review = round.review().orElseThrow();
            return new AgreedProposal(claim, version, proposal.kind(), proposal.unmet(), proposal.reasons(), proposal.plainReasons(),
                    proposal.proposedBy(), proposal.proposedByName(), review.reviewedBy(), review.reviewedByName(), proposers(),
                    Set.of());
        });
    }

    AssessmentView view() {
        return new AssessmentView(claim, version, overall, criteria, draft, savedAt, savedByName, rounds,
                lastRound().filter(Round::awaitsReview).isPresent());
    }

    ClaimId claim() {
        return claim;
    }

    int version() {
        return version;
    }

    Finding overall() {
        return overall;
    }

    List<Criterion> criteria() {
        return criteria;
    }

    AssessmentDraft draft() {
        return draft;
    }
}
