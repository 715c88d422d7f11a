package nl.tegemoet.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.tegemoet.assessment.AgreedProposal;
import nl.tegemoet.assessment.PlayedAssessment;
import nl.tegemoet.assessment.ProposalKind;
import nl.tegemoet.decision.SigningNotPossible.Problem;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.HeldMandates;
import nl.tegemoet.identity.Mandate;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.scheme.Scheme;
import nl.tegemoet.scheme.SchemeParameters;
import org.junit.jupiter.api.Test;

class DecisionTests {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final SchemeParameters SCHEME = new Scheme().parametersOn(LocalDate.of(2026, 1, 5));
    private static final Actor ROSA = TestActors.staff("rosa", Role.REVIEWER);

    private static AgreedProposal agreed(ProposalKind kind, String... unmet) {
        return new AgreedProposal(ClaimId.random(), 4, kind, List.of(unmet), "aannemelijk", null, "carla", "Carla", "rosa", "Rosa",
                Set.of("carla", "cees"), Set.of());
    }

    private static Optional<Mandate> mandateOf(Actor signer) {
        return Optional.of(HeldMandates.of(signer, MandateKind.GRANT));
    }

    @Test
    void aGrantHasTheAmountOfTheSchemeOnTheDayOfFiling() {
        var decision = Decision.sign(agreed(ProposalKind.GRANT), SCHEME, ROSA, mandateOf(ROSA), NOW);
        assertThat(decision.kind()).isEqualTo(DecisionKind.GRANT);
        assertThat(decision.amount()).isEqualTo(Euro.of(5000));
        assertThat(decision.grounds()).isEmpty();
        assertThat(decision.scheme()).isEqualTo(SCHEME.label());
    }

    @Test
    void aRefusalHasAGroundForEachConditionThatIsNotMet() {
        var decision = Decision.sign(agreed(ProposalKind.REFUSAL, "C5", "C6"), SCHEME, ROSA,
                Optional.of(HeldMandates.of(ROSA, MandateKind.REFUSAL)), NOW);
        assertThat(decision.amount()).isNull();
        assertThat(decision.grounds()).containsExactly(RefusalGround.OUTSIDE_THE_PERIOD, RefusalGround.NOT_IN_THE_NETHERLANDS);
    }

    @Test
    void nobodyWhoEverProposedSigns() {
        for (var proposer : List.of("carla", "cees")) {
            var signer = TestActors.staff(proposer, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD);
            assertThatThrownBy(() -> Decision.sign(agreed(ProposalKind.GRANT), SCHEME, signer, mandateOf(signer), NOW))
                    .isInstanceOfSatisfying(SigningNotPossible.class, refused -> assertThat(refused.problem()).isEqualTo(Problem.SAME_PERSON));
        }
    }

    @Test
    void nobodySignsWithoutAMandateOfTheirOwn() {
        for (var mandate : List.of(Optional.<Mandate>empty(), mandateOf(TestActors.staff("tom", Role.TEAM_LEAD)))) {
            assertThatThrownBy(() -> Decision.sign(agreed(ProposalKind.GRANT), SCHEME, ROSA, mandate, NOW))
                    .isInstanceOfSatisfying(SigningNotPossible.class, refused -> assertThat(refused.problem()).isEqualTo(Problem.NO_MANDATE));
        }
    }

    @Test
    void theSignatureNamesTheMandateAndTheCapacity() {
        var mandate = mandateOf(ROSA);
        var signature = Decision.sign(agreed(ProposalKind.GRANT), SCHEME, ROSA, mandate, NOW).signature();
        assertThat(signature.capacity()).isEqualTo(Role.REVIEWER);
        assertThat(signature.mandate()).isEqualTo(mandate.orElseThrow().id());
    }

    @Test
    void everybodyWhoTookPartIsADecider() {
        var tom = TestActors.staff("tom", Role.TEAM_LEAD);
        assertThat(Decision.sign(agreed(ProposalKind.GRANT), SCHEME, tom, mandateOf(tom), NOW).signature().deciders())
                .containsExactlyInAnyOrder("carla", "cees", "rosa", "tom");
    }

    @Test
    void aDecisionIsAnnouncedOnce() {
        var announcement = new Announcement(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 4, 14), LocalDate.of(2026, 4, 14), LetterId.random());
        var announced = Decision.sign(agreed(ProposalKind.GRANT), SCHEME, ROSA, mandateOf(ROSA), NOW).announced(announcement);
        assertThatIllegalStateException().isThrownBy(() -> announced.announced(announcement));
    }

    @Test
    void thereIsAGroundForEveryCondition() {
        assertThat(RefusalGround.values()).extracting(RefusalGround::criterion)
                .containsExactly("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "C11", "C12", "C13", "N1", "N2");
    }

    /** One thing that somebody tries. */
    record Move(String kind, Actor actor, ProposalKind proposal, MandateKind mandate, int daysFromToday) {
    }

    @Property(tries = 2000)
    void noOrderOfActsLeadsToADecisionByOnePersonOrWithoutAMandate(@ForAll("games") List<Move> moves) {
        var assessment = new PlayedAssessment();
        for (var move : moves) {
            switch (move.kind()) {
                case "evaluate" -> assessment.evaluate();
                case "propose" -> assessment.propose(move.actor(), move.proposal());
                case "agree" -> assessment.agree(move.actor());
                case "send back" -> assessment.sendBack(move.actor());
                case "disagree" -> assessment.disagree(move.actor());
                case "panel" -> assessment.decideInPanel(move.actor(), move.proposal());
                default -> assessment.agreed().ifPresent(agreed -> trySigning(agreed, move));
            }
        }
    }

    private static void trySigning(AgreedProposal agreed, Move move) {
        var signer = move.actor();
        var mandate = heldBy(signer, move);
        assertThat(agreed.reviewedBy()).isNotIn(agreed.proposers());
        try {
            var signature = Decision.sign(agreed, SCHEME, signer, Optional.of(mandate), NOW).signature();
            assertThat(signature.signedBy()).isNotEqualTo(signature.proposedBy()).isNotIn(agreed.proposers());
            assertThat(signature.deciders()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(signature.mandate()).isNotNull();
            assertThat(move.mandate().name()).isEqualTo(agreed.kind().name());
            assertThat(move.daysFromToday()).as("a mandate of ten days that holds today").isBetween(-9, 0);
        } catch (SigningNotPossible refused) {
            assertThat(!mandate.holdsOn(TODAY) || !mandate.kind().name().equals(agreed.kind().name()) || agreed.proposers().contains(signer.id())).isTrue();
        }
    }

    /** Some mandate of ten days, for whatever kind of decision. */
    private static Mandate heldBy(Actor signer, Move move) {
        var begins = TODAY.plusDays(move.daysFromToday());
        return HeldMandates.of(signer, move.mandate(), begins, begins.plusDays(9));
    }

    @Provide
    Arbitrary<List<Move>> games() {
        var people = Arbitraries.of("carla", "cees", "rosa").map(name ->
                TestActors.staff(name, Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD));
        var kinds = Arbitraries.of("evaluate", "propose", "propose", "agree", "send back", "disagree", "panel", "panel", "sign",
                "sign");
        return Combinators.combine(kinds, people, Arbitraries.of(ProposalKind.class), Arbitraries.of(MandateKind.class),
                Arbitraries.integers().between(-14, 5)).as(Move::new).list().ofMinSize(3).ofMaxSize(25);
    }
}
