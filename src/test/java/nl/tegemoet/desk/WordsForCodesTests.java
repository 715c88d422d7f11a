package nl.tegemoet.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.tegemoet.assessment.ProposalKind;
import nl.tegemoet.assessment.ProposalNotPossible;
import nl.tegemoet.assessment.SignalKind;
import nl.tegemoet.assessment.SignalOutcome;
import nl.tegemoet.claim.ClaimKind;
import nl.tegemoet.claim.Outcome;
import nl.tegemoet.decision.DecisionKind;
import nl.tegemoet.decision.RefusalGround;
import nl.tegemoet.decision.SigningNotPossible;
import nl.tegemoet.identity.MandateKind;
import nl.tegemoet.party.RepresentationNotPossible;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages build the key of a message from has words for each of its values: else somebody reads a key. */
class WordsForCodesTests {

    static Stream<Arguments> codes() {
        return Stream.of(Arguments.of("desk", "desk.ground.", RefusalGround.values()), Arguments.of("desk", "desk.decision.", DecisionKind.values()),
                Arguments.of("desk", "desk.proposal.kind.", ProposalKind.values()), Arguments.of("desk", "desk.round.proposal.", ProposalKind.values()),
                Arguments.of("reasons", "reasons.close.", ProposalKind.values()), Arguments.of("desk", "desk.proposal.", ProposalNotPossible.Problem.values()),
                Arguments.of("desk", "desk.signing.", SigningNotPossible.Problem.values()), Arguments.of("desk", "desk.mandate.kind.", MandateKind.values()),
                Arguments.of("desk", "desk.signal.kind.", SignalKind.values()), Arguments.of("desk", "desk.signal.text.", SignalKind.values()),
                Arguments.of("desk", "desk.signal.outcome.", SignalOutcome.values()),
                Arguments.of("desk", "desk.signal.state.", Outcome.values()), Arguments.of("desk", "desk.signal.claim-kind.", ClaimKind.values()),
                Arguments.of("desk", "desk.representation.problem.", RepresentationNotPossible.Problem.values()),
                Arguments.of("portal", "portal.representation.problem.", RepresentationNotPossible.Problem.values()),
                Arguments.of("portal", "portal.helping.outcome.", Outcome.values()));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("codes")
    void everyCodeHasWords(String file, String stem, Enum<?>[] codes) {
        var words = ResourceBundle.getBundle("messages/" + file, Locale.ROOT);
        assertThat(codes).allSatisfy(code -> assertThat(words.containsKey(stem + code.name())).as(stem + code.name()).isTrue());
    }
}
