package nl.tegemoet.process;

import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the worklist anew at the start, when asked on the command line: {@code --tegemoet.rebuild-worklist=true}. */
@Component
@ConditionalOnProperty("tegemoet.rebuild-worklist")
class WorklistSwitch implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(WorklistSwitch.class);

    private final WorkRebuilding rebuilding;
    private final CurrentActor currentActor;
    private final TransactionOperations transaction;

    WorklistSwitch(WorkRebuilding rebuilding, CurrentActor currentActor, TransactionOperations transaction) {
        this.rebuilding = rebuilding;
        this.currentActor = currentActor;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var open = currentActor.callAs(Actor.system("worklist"), () -> transaction.execute(status -> rebuilding.rebuild()));
        LOG.info("The worklist was made anew from the engine: {} open tasks", open);
    }
}
