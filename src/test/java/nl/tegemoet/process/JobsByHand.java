package nl.tegemoet.process;

import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.TestActors;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** Runs the engine's waiting jobs at once and in order, in the thread of the test. */
@Component
public class JobsByHand {

    private static final int MOST = 50;

    private final ManagementService management;

    JobsByHand(ManagementService management) {
        this.management = management;
    }

    /** Runs what waits, and what comes of it, until nothing is left that need not wait for a day. */
    public void run() {
        for (int i = 0; i < MOST; i++) {
            var next = management.createJobQuery().messages().withRetriesLeft().orderByJobId().asc().listPage(0, 1);
            if (next.isEmpty()) {
                return;
            }
            TestActors.runAs(Actor.system("engine"), () -> management.executeJob(next.get(0).getId()));
        }
    }
}
