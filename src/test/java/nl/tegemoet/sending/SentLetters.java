package nl.tegemoet.sending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tegemoet.claim.ApplicationPage;
import nl.tegemoet.claim.ExampleClaims;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.kernel.LetterId;
import nl.tegemoet.kernel.PersonId;
import nl.tegemoet.letter.LetterType;
import nl.tegemoet.party.Channel;
import nl.tegemoet.party.Consenting;
import nl.tegemoet.party.MessageKind;
import org.springframework.stereotype.Component;

/** Claims of people who chose a channel, and letters on their way to them. */
@Component
public class SentLetters {

    public static final Actor DIRK = new Actor("dirk", "Dirk Dijkman", Set.of(Role.DISPATCHER), null);
    public static final Actor DAPHNE = new Actor("daphne", "Daphne Driessen", Set.of(Role.DISPATCHER), null);

    private final ExampleClaims examples;
    private final Consenting consenting;
    private final Sending sending;
    private final Printing printing;
    private final Deliveries deliveries;
    private final CurrentActor currentActor;
    private final Clock clock;

    SentLetters(ExampleClaims examples, Consenting consenting, Sending sending, Printing printing, Deliveries deliveries,
            CurrentActor currentActor, Clock clock) {
        this.examples = examples;
        this.consenting = consenting;
        this.sending = sending;
        this.printing = printing;
        this.deliveries = deliveries;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public ClaimId claim(Channel channel) {
        return claim(examples.aPerson(), channel);
    }

    /** A claim whose applicant chose this channel for every kind of message. */
    public ClaimId claim(PersonId person, Channel channel) {
        var answers = ExampleClaims.completeAnswers();
        var contact = new LinkedHashMap<>(answers.get(ApplicationPage.CONTACT));
        contact.put("channel", channel == Channel.POST ? "post" : "portal");
        answers.put(ApplicationPage.CONTACT, contact);
        var claim = examples.submitted(person, answers).claim();
        if (channel == Channel.BOTH) {
            TestActors.callAsApplicant(person, () -> {
                consenting.choose(claim, Map.of(MessageKind.NEWS, channel, MessageKind.DECISION, channel, MessageKind.REQUEST, channel),
                        "test@1");
                return null;
            });
        }
        return claim;
    }

    /** Sends the receipt. */
    public Optional<LetterId> send(ClaimId claim) {
        return TestActors.callAsSystem(() -> sending.send(claim, LetterType.RECEIPT, claim.toString()));
    }

    public void takeBack(ClaimId claim) {
        TestActors.callAsSystem(() -> {
            sending.takeBack(claim, LetterType.RECEIPT, claim.toString(), "Toch niet.");
            return null;
        });
    }

    /** The papers that wait for this claim. */
    public Set<PaperId> waiting(ClaimId claim) {
        return currentActor.callAs(DIRK, () -> printing.waiting(10_000)).stream().filter(paper -> paper.claim().equals(claim))
                .map(WaitingPaper::id).collect(Collectors.toSet());
    }

    public PrintRunId prepare(ClaimId... claims) {
        var chosen = List.of(claims).stream().flatMap(claim -> waiting(claim).stream()).collect(Collectors.toSet());
        return currentActor.callAs(DIRK, () -> printing.prepare(today(), chosen)).run();
    }

    public void release(PrintRunId run) {
        currentActor.runAs(DAPHNE, () -> printing.release(run));
    }

    /** Whatever waits for these claims goes by post today; nothing happens if nothing waits. */
    public void post(ClaimId... claims) {
        if (List.of(claims).stream().anyMatch(claim -> !waiting(claim).isEmpty())) {
            release(prepare(claims));
        }
    }

    public List<Delivery> deliveries(ClaimId claim) {
        return currentActor.callAs(DIRK, () -> deliveries.of(claim));
    }

    public Delivery delivery(ClaimId claim) {
        return deliveries(claim).get(0);
    }

    public List<DeliveryEvent> events(ClaimId claim) {
        return deliveries(claim).stream().flatMap(delivery -> delivery.entries().stream()).map(DeliveryEntry::event).toList();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
