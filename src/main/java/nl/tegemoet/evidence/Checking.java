package nl.tegemoet.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.tegemoet.audit.Accounting;
import nl.tegemoet.audit.RuleTrace;
import nl.tegemoet.claim.ClaimFacts;
import nl.tegemoet.claim.Claims;
import nl.tegemoet.claim.Registering;
import nl.tegemoet.document.Documents;
import nl.tegemoet.identity.AllowedFor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Sha256;
import nl.tegemoet.scheme.DecisionTrace;
import nl.tegemoet.scheme.EvidencePolicy;
import nl.tegemoet.scheme.PieceNeed.Need;
import nl.tegemoet.scheme.Scheme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Holds a claim against the checklist (volledigheid, Awb 4:2(2)): what is there, what is missing, and who can best supply it. */
@Service
@Transactional
public class Checking {

    private static final int ALL = 100;
    /** As in {@code application-documents.form}. */
    private static final String ABOUT_STAY = "stay";

    private final Locating locating;
    private final Claims claims;
    private final Registering registering;
    private final Documents documents;
    private final EvidenceRequests requests;
    private final Scheme scheme;
    private final Accounting accounting;

    Checking(Locating locating, Claims claims, Registering registering, Documents documents, EvidenceRequests requests, Scheme scheme,
            Accounting accounting) {
        this.locating = locating;
        this.claims = claims;
        this.registering = registering;
        this.documents = documents;
        this.requests = requests;
        this.scheme = scheme;
        this.accounting = accounting;
    }

    /** What is needed for this kind of claim; what is missing comes first. */
    @AllowedFor({Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER, Role.AUDITOR, Role.SYSTEM})
    @Transactional(readOnly = true)
    public List<ChecklistLine> checklist(ClaimId claim) {
        var kind = claims.summary(claim).kind().name();
        var there = there(claim);
        return Arrays.stream(Piece.values()).map(piece -> new ChecklistLine(piece, there.contains(piece), scheme.need(piece.name(), kind)))
                .filter(line -> line.rule().need() != Need.NOT_NEEDED)
                .sorted(Comparator.comparing(ChecklistLine::isMissing).reversed().thenComparing(ChecklistLine::there)).toList();
    }

    private Set<Piece> there(ClaimId claim) {
        var facts = locating.facts(claim);
        var there = EnumSet.of(Piece.IDENTITY);
        addIf(there, Piece.PLACE, all(facts, stay -> !stay.place().isEmpty()));
        addIf(there, Piece.CARE, all(facts, stay -> stay.setting() != null));
        addIf(there, Piece.PERIOD, all(facts, stay -> stay.from() != null && stay.until() != null));
        addIf(there, Piece.PLACEMENT, all(facts, stay -> stay.placement() != null));
        addIf(there, Piece.STAY_EVIDENCE, hasPaperAboutStay(claim, facts) || requests.gavePapers(claim) || locating.isInRegister(claim));
        addIf(there, Piece.VIOLENCE_KIND, !facts.kinds().isEmpty());
        addIf(there, Piece.VIOLENCE_PERIOD, facts.violenceFrom() != null);
        addIf(there, Piece.DEATH, facts.victim() != null && facts.victim().diedOn() != null);
        addIf(there, Piece.KINSHIP, facts.kinship() != null);
        return there;
    }

    /** Any other paper, a photograph say or a scan of the form itself, proves no stay. */
    private boolean hasPaperAboutStay(ClaimId claim, ClaimFacts facts) {
        var filedAt = claims.summary(claim).submittedAt();
        return facts.papersAbout().contains(ABOUT_STAY) && documents.list(claim).stream().anyMatch(paper -> !paper.storedAt().isAfter(filedAt));
    }

    private static void addIf(Set<Piece> there, Piece piece, boolean known) {
        if (known) {
            there.add(piece);
        }
    }

    private static boolean all(ClaimFacts facts, Predicate<ClaimFacts.Stay> known) {
        return !facts.stays().isEmpty() && facts.stays().stream().allMatch(known);
    }

    /**
     * Settles by the rules that a new claim is complete, unless something is missing or it falls in the sample that a person checks all the
     * same. A claim that a person judged before is theirs to judge again.
     *
     * @return whether it is complete and nobody need look
     */
    @AllowedFor(Role.SYSTEM)
    public boolean settle(ClaimId id) {
        var claim = claims.summary(id);
        if (claim.complete() != null) {
            return false;
        }
        var lines = checklist(id);
        lines.forEach(line -> record(id, line.rule().trace()));
        var missing = lines.stream().filter(ChecklistLine::isMissing).map(line -> line.piece().name()).collect(Collectors.joining(","));
        var policy = scheme.evidencePolicyOn(claim.receivedOn());
        var sampled = missing.isEmpty() && isSampled(id, policy);
        accounting.act(id, "claim.completeness-evaluated", Map.of("missing", missing, "sample-percent", Integer.toString(policy.samplePercent()),
                "draw", Integer.toString(draw(id)), "sampled", Boolean.toString(sampled)));
        if (!missing.isEmpty() || sampled) {
            return false;
        }
        registering.settleComplete(id);
        return true;
    }

    private void record(ClaimId claim, DecisionTrace trace) {
        accounting.rule(claim, new RuleTrace(UUID.randomUUID(), trace.decisionKey(), trace.decisionName(), trace.tableVersion(),
                trace.firedRuleIds(), String.join(", ", trace.outputs().values()), trace.inputs()));
    }

    static boolean isSampled(ClaimId claim, EvidencePolicy policy) {
        return draw(claim) < policy.samplePercent();
    }

    /** A number from 0 to 99 that anybody can draw again from the claim's id, and nobody can choose. */
    static int draw(ClaimId claim) {
        return Integer.parseInt(Sha256.hexOf(("completeness:" + claim).getBytes(StandardCharsets.UTF_8)).substring(0, 6), 16) % ALL;
    }
}
