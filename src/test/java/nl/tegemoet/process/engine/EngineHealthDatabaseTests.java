package nl.tegemoet.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tegemoet.development.RealParts;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** The engine tells how it is; nothing else would notice that it stands still. */
@RealParts
class EngineHealthDatabaseTests {

    @Autowired
    HealthIndicator processEngineHealthIndicator;

    @Autowired
    HealthIndicator jobExecutorHealthIndicator;

    @Autowired
    EngineAtWork engineAtWork;

    @Test
    void engineTellsHowManyIncidentsThereAre() {
        var health = processEngineHealthIndicator.health();
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails()).containsKeys("name", "incidents");
    }

    @Test
    void nodeThatIsSetNotToWorkIsHealthy() {
        assertThat(engineAtWork.isAutoStartup()).isFalse();
        assertThat(jobExecutorHealthIndicator.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void nodeThatShouldWorkAndDoesNotIsDown() {
        var idle = new SpringJobExecutor();
        var health = new JobExecutorHealth(idle, new EngineSettings(true, 1, "PT10S")).health();
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
    }
}
