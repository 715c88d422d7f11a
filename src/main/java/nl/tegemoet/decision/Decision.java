package nl.tegemoet.decision;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.tegemoet.assessment.AgreedProposal;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.Mandate;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.DecisionId;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.scheme.SchemeParameters;

/**
 * The decision on a claim (besluit, Awb 1:3); signed by another person than the one who proposed it, immutable once announced.
 *
 * @param amount       what is granted; null unless it grants
 * @param scheme       the version of the scheme, chosen by the day of filing
 * @param grounds      empty unless it refuses, or does not judge
 * @param departsFrom  the conditions that a grant departs from by the hardship clause (Wsg 8(1)); then it needs a second signature
 * @param reasons      the reasons (motivering, Awb 3:46)
 * @param plainReasons the same for the applicant in plain words; null if there are none
 * @param announcement empty until it was announced
 */
record Decision(DecisionId id, ClaimId claim, DecisionKind kind, Euro amount, String scheme, List<RefusalGround> grounds,
                List<RefusalGround> departsFrom, String reasons, String plainReasons, Signature signature, Optional<Announcement> announcement) {

    Decision {
        grounds = List.copyOf(grounds);
        departsFrom = List.copyOf(departsFrom);
        if (!departsFrom.isEmpty() && kind != DecisionKind.GRANT) {
            throw new IllegalArgumentException("Only a grant departs from a condition");
        }
        if ((kind == DecisionKind.GRANT) != (amount != null && amount.isPositive()) || kind.turnsDown() == grounds.isEmpty()) {
            throw new IllegalArgumentException("A grant has an amount, what turns down has a ground, and nothing else has either");
        }
        if (reasons == null || reasons.isBlank()) {
            throw new IllegalArgumentException("A decision has reasons (Awb 3:46)");
        }
        if (signature.signedBy().equals(signature.proposedBy())) {
            throw new IllegalArgumentException("A decision is signed by another person than the one who proposed it");
        }
    }

    /**
     * @param mandate of the signer for what is proposed; empty if there is none
     * @throws SigningNotPossible if the signer proposed on the claim or has no mandate
     */
    static Decision sign(AgreedProposal proposal, SchemeParameters scheme, Actor signer, Optional<Mandate> mandate, Instant at) {
        boolean grant = proposal.kind().grants();
        var unmet = RefusalGround.of(proposal.unmet());
        var kind = DecisionKind.of(proposal.kind());
        requireMaySign(proposal.proposers(), signer, kind, mandate, at);
        return new Decision(DecisionId.random(), proposal.claim(), kind,
                grant ? scheme.amount() : null, scheme.label(), grant ? List.of() : unmet, grant ? unmet : List.of(),
                proposal.reasons(), proposal.plainReasons(), signature(proposal, signer, mandate.orElseThrow(), at), Optional.empty());
    }

    /**
     * Awb 4:5(1). Nobody read the proposal again: what it rests on is that a term passed, and not a weighing of what happened.
     *
     * @throws SigningNotPossible if the signer made the proposal or has no mandate
     */
    static Decision leaveUnprocessed(NonProcessing proposal, SchemeParameters scheme, Actor signer, Optional<Mandate> mandate,
            Instant at) {
        requireMaySign(Set.of(proposal.proposedBy()), signer, DecisionKind.NOT_PROCESSED, mandate, at);
        var signature = new Signature(proposal.proposedBy(), null, signer.id(), signer.displayName(), MandateNeeded.capacity(signer),
                mandate.orElseThrow().id(), at, Set.of(proposal.proposedBy(), signer.id()));
        return new Decision(DecisionId.random(), proposal.claim(), DecisionKind.NOT_PROCESSED, null, scheme.label(), List.of(), List.of(),
                proposal.reasons(), null, signature, Optional.empty());
    }

    private static void requireMaySign(Set<String> proposers, Actor signer, DecisionKind kind, Optional<Mandate> mandate, Instant at) {
        Stream.of(SignerMustDiffer.check(proposers, signer.id()), MandateNeeded.check(signer, kind, mandate, at)).flatMap(Optional::stream)
                .findFirst().ifPresent(problem -> {
                    throw new SigningNotPossible(problem);
                });
    }

    private static Signature signature(AgreedProposal proposal, Actor signer, Mandate mandate, Instant at) {
        var deciders = new HashSet<>(proposal.proposers());
        deciders.addAll(proposal.panel());
        deciders.add(proposal.reviewedBy());
        deciders.add(signer.id());
        return new Signature(proposal.proposedBy(), proposal.reviewedBy(), signer.id(), signer.displayName(),
                MandateNeeded.capacity(signer), mandate.id(), at, deciders);
    }

    /** Whether it rests on the hardship clause, so that a second person has to sign too. */
    boolean isHardship() {
        return !departsFrom.isEmpty();
    }

    boolean isGrant() {
        return kind == DecisionKind.GRANT;
    }

    /** @throws IllegalStateException if it was announced before */
    Decision announced(Announcement made) {
        if (announcement.isPresent()) {
            throw new IllegalStateException("Decision " + id + " was announced before");
        }
        return new Decision(id, claim, kind, amount, scheme, grounds, departsFrom, reasons, plainReasons, signature, Optional.of(made));
    }

    /** What the applicant may see, once it was announced. */
    Optional<AnnouncedDecision> forApplicant() {
        return announcement.map(made -> new AnnouncedDecision(claim, kind, amount, made.announcedOn(), made.paymentDue(),
                made.objectionUntil(), made.letter()));
    }

    DecisionView view() {
        return new DecisionView(id, claim, kind, amount, scheme, grounds, reasons, signature, announcement);
    }
}
