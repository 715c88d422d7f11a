package nl.tegemoet.deadline;

import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes on with outages that touch more terms than one transaction lengthens. */
@Component
class ExtendingTerms {

    private static final Actor BY_ITSELF = Actor.system("outages");

    private final RecordingOutages recording;
    private final CurrentActor currentActor;

    ExtendingTerms(RecordingOutages recording, CurrentActor currentActor) {
        this.recording = recording;
        this.currentActor = currentActor;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void work() {
        currentActor.runAs(BY_ITSELF, recording::goOn);
    }
}
