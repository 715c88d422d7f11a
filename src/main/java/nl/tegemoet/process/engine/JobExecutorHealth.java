package nl.tegemoet.process.engine;

import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Tells whether this node carries out jobs; a node that was set not to is healthy too. */
@Component("jobExecutorHealthIndicator")
class JobExecutorHealth extends AbstractHealthIndicator {

    private final SpringJobExecutor jobExecutor;
    private final EngineSettings settings;

    JobExecutorHealth(SpringJobExecutor jobExecutor, EngineSettings settings) {
        this.jobExecutor = jobExecutor;
        this.settings = settings;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.status(jobExecutor.isActive() || !settings.runJobs() ? "UP" : "DOWN")
                .withDetail("runsJobs", settings.runJobs());
    }
}
