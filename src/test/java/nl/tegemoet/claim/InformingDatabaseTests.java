package nl.tegemoet.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.tegemoet.deadline.ClockKind;
import nl.tegemoet.deadline.Terms;
import nl.tegemoet.deadline.Timekeeping;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Channel;
import nl.tegemoet.sending.SentLetters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Who waits hears from us once per interval, and nobody who has something to do is told to sit still. */
@RealParts
class InformingDatabaseTests {

    @Autowired
    private DailyLetters daily;
    @Autowired
    private Informing informing;
    @Autowired
    private Delaying delaying;
    @Autowired
    private Claims claims;
    @Autowired
    private Letters letters;
    @Autowired
    private SentLetters sent;
    @Autowired
    private Timekeeping timekeeping;
    @Autowired
    private Terms terms;

    private ClaimId claim;
    private LocalDate eightWeeks;

    @BeforeEach
    void somebodyWaits() {
        claim = sent.claim(Channel.PORTAL);
        eightWeeks = terms.today().plusWeeks(8);
    }

    @Test
    void oneMessagePerInterval() {
        assertThat(due(eightWeeks.minusDays(1))).doesNotContain(claim);
        assertThat(due(eightWeeks)).contains(claim);

        assertThat(tell(eightWeeks)).isTrue();
        assertThat(due(eightWeeks.plusDays(1))).doesNotContain(claim);
        assertThatThrownBy(() -> tell(eightWeeks.plusDays(1))).isInstanceOf(DuplicateKeyException.class);
        assertThat(messages()).isEqualTo(1);

        assertThat(due(eightWeeks.plusWeeks(8))).contains(claim);
        tell(eightWeeks.plusWeeks(8));
        assertThat(messages()).isEqualTo(2);
    }

    @Test
    void whoIsAskedSomethingIsNotToldToWait() {
        TestActors.callAs("carla", Role.CASEWORKER, () -> delaying.ask(claim, claims.summary(claim).decideBy().plusWeeks(4),
                "U bent in juni weg. Wij willen u graag spreken."));

        assertThat(tell(eightWeeks)).isFalse();
        assertThat(messages()).isZero();
    }

    @Test
    void theMorningRunTellsALongerTermOnceWhereNobodyDid() {
        TestActors.callAsSystem(() -> timekeeping.start(claim, ClockKind.DECISION, terms.today().minusDays(50), "claim:" + claim));

        daily.writeFor(terms.today());
        daily.writeFor(terms.today());

        assertThat(written(LetterType.DELAY_NOTICE)).isEqualTo(1);
        assertThat(timekeeping.due(claim, ClockKind.DECISION)).isEqualTo(terms.decisionDue(terms.today()));
    }

    private List<ClaimId> due(LocalDate day) {
        return TestActors.callAsSystem(() -> informing.due(day));
    }

    private boolean tell(LocalDate day) {
        return TestActors.callAsSystem(() -> informing.tell(claim, day));
    }

    private long messages() {
        return written(LetterType.WAITING);
    }

    private long written(LetterType type) {
        return TestActors.callAs("carla", Role.CASEWORKER, () -> letters.list(claim).stream().filter(letter -> letter.type() == type).count());
    }
}
