package nl.tegemoet.evidence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.tegemoet.evidence.Conversation.Invitation;
import nl.tegemoet.evidence.Conversation.Plan;
import nl.tegemoet.evidence.Conversation.Way;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Component;

/** Talks of the past, which no page can make. */
@Component
public class ExampleTalks {

    private final Conversations conversations;
    private final Clock clock;

    ExampleTalks(Conversations conversations, Clock clock) {
        this.conversations = conversations;
        this.clock = clock;
    }

    /** Carla and Rosa talked with the applicant yesterday, and nobody wrote it down yet. */
    public UUID yesterday(ClaimId claim) {
        var id = UUID.randomUUID();
        Instant at = clock.instant().minus(Duration.ofDays(1));
        var plan = new Plan(at, Way.OFFICE, "Stationsplein 1, Utrecht, kamer 3", null, "", new Colleague("rosa", "Rosa Roelofs"));
        conversations.add(new Conversation(id, claim, new Invitation(plan, new Colleague("carla", "Carla Claassen"), at.minus(Duration.ofDays(10))),
                Optional.empty(), Optional.empty(), Optional.empty()));
        return id;
    }
}
