package nl.tegemoet.process.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells whether the engine reaches its tables and how many steps failed so often that a person must look. */
@Component("processEngineHealthIndicator")
class EngineHealth extends AbstractHealthIndicator {

    private final ProcessEngine engine;

    EngineHealth(ProcessEngine engine) {
        super("The process engine does not answer");
        this.engine = engine;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up()
                .withDetail("name", engine.getName())
                .withDetail("incidents", engine.getRuntimeService().createIncidentQuery().count());
    }
}
