package nl.tegemoet.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.Letters;
import nl.tegemoet.party.Channel;
import nl.tegemoet.sending.Dispatch.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever people do, in whatever order: each letter is on its way, has left once, or was taken back; never two of these, never none. */
@RealParts
class NothingIsLostDatabaseTests {

    private static final Set<DeliveryEvent> LEAVING = EnumSet.of(DeliveryEvent.ACCESSIBLE, DeliveryEvent.HANDED_OVER);

    @Autowired
    SentLetters sent;
    @Autowired
    Printing printing;
    @Autowired
    Returning returning;
    @Autowired
    Papers papers;
    @Autowired
    Letters letters;
    @Autowired
    CurrentActor currentActor;

    private final List<ClaimId> claims = new ArrayList<>();
    private final List<PrintRunId> runs = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyLetterIsAccountedForAfterAnyOrderOfActs(long seed) {
        var random = new Random(seed);
        Stream.of(Channel.POST, Channel.POST, Channel.PORTAL, Channel.BOTH).forEach(channel -> claims.add(sent.claim(channel)));
        for (int step = 0; step < 40; step++) {
            act(random);
            claims.forEach(this::isAccountedFor);
        }
    }

    private void act(Random random) {
        var claim = claims.get(random.nextInt(claims.size()));
        switch (random.nextInt(6)) {
            case 0, 1 -> sent.send(claim);
            case 2 -> unless(LetterAlreadyLeft.class, () -> sent.takeBack(claim));
            case 3 -> unless(PrintRefused.class, () -> runs.add(sent.prepare(claim, claims.get(random.nextInt(claims.size())))));
            case 4 -> runs.stream().skip(runs.isEmpty() ? 0 : random.nextInt(runs.size())).findFirst().ifPresent(run -> unless(PrintRefused.class,
                    () -> currentActor.runAs(SentLetters.DAPHNE, () -> release(run, random.nextBoolean()))));
            default -> currentActor.runAs(SentLetters.DIRK, () -> returning.posted(claim).stream().findFirst()
                    .ifPresent(paper -> returning.paperCameBack(paper.id(), ReturnReason.DAMAGED)));
        }
    }

    private void release(PrintRunId run, boolean withdraw) {
        if (withdraw) {
            printing.withdraw(run);
        } else {
            printing.release(run);
        }
    }

    private static void unless(Class<? extends RuntimeException> refusal, Runnable act) {
        try {
            act.run();
        } catch (RuntimeException refused) {
            if (!refusal.isInstance(refused)) {
                throw refused;
            }
        }
    }

    private void isAccountedFor(ClaimId claim) {
        var archive = TestActors.callAs("aad", Role.AUDITOR, () -> letters.list(claim));
        var deliveries = sent.deliveries(claim);
        assertThat(deliveries.stream().filter(delivery -> delivery.dispatch().state() != State.TAKEN_BACK).count()).isLessThanOrEqualTo(1);
        assertThat(archive.size()).isEqualTo(deliveries.stream().filter(delivery -> delivery.dispatch().state() == State.LEFT).count());
        for (var delivery : deliveries) {
            var first = delivery.entries().stream().map(DeliveryEntry::event).filter(LEAVING::contains).findFirst();
            var open = papers.of(delivery.dispatch().id()).stream()
                    .filter(paper -> Set.of(Paper.State.WAITING, Paper.State.PREPARED).contains(paper.state())).toList();
            switch (delivery.dispatch().state()) {
                case WAITING -> {
                    assertThat(first).isEmpty();
                    assertThat(open).as("waits for exactly one paper").hasSize(1);
                }
                case LEFT -> {
                    assertThat(first).isPresent();
                    assertThat(archive).anyMatch(letter -> letter.id().equals(delivery.dispatch().letter()));
                }
                case TAKEN_BACK -> {
                    assertThat(first).isEmpty();
                    assertThat(open).isEmpty();
                }
            }
        }
    }
}
