package nl.tegemoet.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.tegemoet.assessment.PanelNotPossible.Problem;
import nl.tegemoet.assessment.PanelState.Phase;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.kernel.ClaimId;

/**
 * A panel on a claim (meervoudige kamer): an odd number of people who did not propose on it. Each writes down what they think before anybody
 * knows what the others think, then they vote; more than half decides. Who falls away is replaced, and all vote again.
 */
class Panel {

    static final int SMALLEST = 3;
    /** In the place of the person who proposed: a panel proposes as one. */
    private static final String PROPOSER = "panel:";

    private final UUID id;
    private final ClaimId claim;
    private final int round;
    private int ballot;
    private final Colleague convenedBy;
    private final Instant convenedAt;
    private final List<Seat> seats;
    private final Map<String, PanelOpinion> opinions;
    private final Map<String, ProposalKind> votes;
    private ProposalKind outcome;

    /** A seat and who holds it now. */
    record Seat(int number, Colleague holder, boolean chair) {
    }

    Panel(UUID id, ClaimId claim, int round, int ballot, Colleague convenedBy, Instant convenedAt, List<Seat> seats,
            Map<String, PanelOpinion> opinions, Map<String, ProposalKind> votes, ProposalKind outcome) {
        this.id = id;
        this.claim = claim;
        this.round = round;
        this.ballot = ballot;
        this.convenedBy = convenedBy;
        this.convenedAt = convenedAt;
        this.seats = new ArrayList<>(seats);
        this.opinions = new LinkedHashMap<>(opinions);
        this.votes = new LinkedHashMap<>(votes);
        this.outcome = outcome;
    }

    /**
     * @param chair     the user name of the member who leads it
     * @param proposers everybody who ever proposed on the claim
     * @param barred    who may not see the claim
     * @throws PanelNotPossible if it would not be a panel that may judge this claim
     */
    static Panel convene(ClaimId claim, int round, List<Colleague> members, String chair, Set<String> proposers, Predicate<String> barred,
            Colleague by, Instant at) {
        if (members.size() < SMALLEST) {
            throw new PanelNotPossible(Problem.TOO_FEW);
        }
        if (members.size() % 2 == 0) {
            throw new PanelNotPossible(Problem.EVEN);
        }
        var known = new HashSet<String>();
        members.forEach(member -> {
            if (!known.add(member.id())) {
                throw new PanelNotPossible(Problem.TWICE, member.displayName());
            }
            requireFree(member, proposers, barred);
        });
        if (!known.contains(chair)) {
            throw new PanelNotPossible(Problem.CHAIR_MISSING);
        }
        var seats = new ArrayList<Seat>();
        members.forEach(member -> seats.add(new Seat(seats.size() + 1, member, member.id().equals(chair))));
        return new Panel(UUID.randomUUID(), claim, round, 1, by, at, seats, Map.of(), Map.of(), null);
    }

    private static void requireFree(Colleague member, Set<String> proposers, Predicate<String> barred) {
        if (proposers.contains(member.id())) {
            throw new PanelNotPossible(Problem.PROPOSED, member.displayName());
        }
        if (barred.test(member.id())) {
            throw new PanelNotPossible(Problem.BARRED, member.displayName());
        }
    }

    /**
     * Puts somebody else on the seat of a member, whose opinion and vote count no more; all vote again.
     *
     * @param satBefore who ever sat in this panel
     * @return the seat as it is held now
     */
    Seat replace(String leaving, Colleague coming, Set<String> satBefore, Set<String> proposers, Predicate<String> barred) {
        requireUndecided();
        var seat = seat(leaving);
        if (satBefore.contains(coming.id())) {
            throw new PanelNotPossible(Problem.SAT_BEFORE, coming.displayName());
        }
        requireFree(coming, proposers, barred);
        var held = new Seat(seat.number(), coming, seat.chair());
        seats.set(seats.indexOf(seat), held);
        opinions.remove(leaving);
        votes.clear();
        ballot++;
        return held;
    }

    PanelOpinion give(Colleague member, ProposalKind kind, String reasons) {
        requireUndecided();
        seat(member.id());
        if (kind == null) {
            throw new PanelNotPossible(Problem.KIND_MISSING);
        }
        if (reasons == null || reasons.isBlank()) {
            throw new PanelNotPossible(Problem.REASONS_MISSING);
        }
        if (opinions.containsKey(member.id())) {
            throw new PanelNotPossible(Problem.OPINION_GIVEN);
        }
        var opinion = new PanelOpinion(member.id(), member.displayName(), kind, reasons.strip());
        opinions.put(member.id(), opinion);
        return opinion;
    }

    void vote(String member, ProposalKind kind) {
        requireUndecided();
        seat(member);
        if (kind == null) {
            throw new PanelNotPossible(Problem.KIND_MISSING);
        }
        if (!allGaveTheirOpinion()) {
            throw new PanelNotPossible(Problem.OPINIONS_AWAITED);
        }
        if (votes.containsKey(member)) {
            throw new PanelNotPossible(Problem.VOTED);
        }
        votes.put(member, kind);
    }

    /**
     * The chair lays down what the majority voted for.
     *
     * @param barred who may not see the claim any more: a vote of theirs decides nothing
     */
    ProposalKind decide(String member, Predicate<String> barred) {
        requireUndecided();
        if (!seat(member).chair()) {
            throw new PanelNotPossible(Problem.NOT_THE_CHAIR);
        }
        seats.stream().map(Seat::holder).filter(holder -> barred.test(holder.id())).findFirst().ifPresent(holder -> {
            throw new PanelNotPossible(Problem.BARRED, holder.displayName());
        });
        outcome = majority().orElseThrow(() -> new PanelNotPossible(Problem.VOTES_AWAITED));
        return outcome;
    }

    /** What more than half voted for; empty until all have voted. */
    Optional<ProposalKind> majority() {
        if (votes.size() < seats.size()) {
            return Optional.empty();
        }
        var grants = votes.values().stream().filter(kind -> kind == ProposalKind.GRANT).count();
        return Optional.of(grants * 2 > seats.size() ? ProposalKind.GRANT : ProposalKind.REFUSAL);
    }

    private void requireUndecided() {
        if (outcome != null) {
            throw new PanelNotPossible(Problem.NO_PANEL);
        }
    }

    private Seat seat(String person) {
        return seats.stream().filter(seat -> seat.holder().id().equals(person)).findFirst()
                .orElseThrow(() -> new PanelNotPossible(Problem.NOT_A_MEMBER));
    }

    private boolean allGaveTheirOpinion() {
        return opinions.size() == seats.size();
    }

    boolean isMember(String person) {
        return seats.stream().anyMatch(seat -> seat.holder().id().equals(person));
    }

    Phase phase() {
        if (outcome != null) {
            return Phase.DECIDED;
        }
        if (!allGaveTheirOpinion()) {
            return Phase.OPINIONS;
        }
        return majority().isEmpty() ? Phase.VOTES : Phase.REASONS;
    }

    /** How it stands for this person: what its members think is theirs alone, and theirs only when all have said it. */
    PanelState stateFor(String person, boolean looksBack, Predicate<String> barred) {
        var among = isMember(person) && allGaveTheirOpinion();
        var shown = among || looksBack && outcome != null;
        return new PanelState(id, round, ballot, phase(), convenedBy.displayName(), convenedAt, seats.stream()
                .sorted(Comparator.comparingInt(Seat::number)).map(seat -> state(seat, barred)).toList(),
                shown ? seats.stream().map(seat -> opinions.get(seat.holder().id())).toList() : List.of(),
                outcome != null || isMember(person) ? majority() : Optional.empty());
    }

    private PanelSeat state(Seat seat, Predicate<String> barred) {
        var person = seat.holder().id();
        return new PanelSeat(person, seat.holder().displayName(), seat.chair(), opinions.containsKey(person), votes.containsKey(person),
                outcome == null && barred.test(person));
    }

    /** By which its proposal is known, in the place of a person. */
    String proposer() {
        return PROPOSER + id;
    }

    static boolean isProposer(String proposedBy) {
        return proposedBy.startsWith(PROPOSER);
    }

    UUID id() {
        return id;
    }

    ClaimId claim() {
        return claim;
    }

    int round() {
        return round;
    }

    int ballot() {
        return ballot;
    }

    Colleague convenedBy() {
        return convenedBy;
    }

    Instant convenedAt() {
        return convenedAt;
    }

    List<Seat> seats() {
        return List.copyOf(seats);
    }

    Set<String> opinionsOf() {
        return Set.copyOf(opinions.keySet());
    }

    Set<String> votesOf() {
        return Set.copyOf(votes.keySet());
    }
}
