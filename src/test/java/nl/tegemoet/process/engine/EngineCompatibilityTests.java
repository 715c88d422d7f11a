package nl.tegemoet.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import nl.tegemoet.development.RealParts;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.TestActors;
import nl.tegemoet.kernel.ClaimId;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What Tegemoet needs of the engine, on this line of Spring and this database, for which its makers never released it. Runs before all
 * other tests: when this fails, nothing else is worth reading.
 */
@RealParts
class EngineCompatibilityTests {

    private static final Actor ENGINE = Actor.system("engine");

    @Autowired
    ProcessEngine engine;

    @Autowired
    EngineAtWork engineAtWork;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    AtomicReference<String> lastActor;

    private final ClaimId claim = ClaimId.random();
    private String deployment;

    @TestConfiguration
    static class Probes {

        @Bean
        AtomicReference<String> lastActor() {
            return new AtomicReference<>("");
        }

        @Bean
        JavaDelegate noteActorDelegate(AtomicReference<String> lastActor, CurrentActor currentActor) {
            return execution -> lastActor.set(currentActor.actor().id() + " "
                    + execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication().getUserId());
        }

        @Bean
        JavaDelegate failAfterWritingDelegate(JdbcClient jdbc) {
            return execution -> {
                jdbc.sql("insert into compatibility_note values (?)").param(execution.getProcessBusinessKey()).update();
                throw new IllegalStateException("planned failure");
            };
        }
    }

    @BeforeEach
    void makeTable() {
        jdbc.sql("create table if not exists compatibility_note (claim_id char(36) not null)").update();
    }

    @AfterEach
    void forget() {
        if (deployment != null) {
            engine.getRepositoryService().deleteDeployment(deployment, true);
        }
        jdbc.sql("drop table compatibility_note").update();
    }

    @Test
    void startsOnMariaDbWithTheSettingsWeAskedFor() {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(engine.getManagementService().createSchemaLogQuery().singleResult().getVersion()).isEqualTo("7.24.0");
        assertThat(settings.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(settings.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(settings.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(((SpringProcessEngineConfiguration) settings).getTransactionManager()).isSameAs(transactions);
    }

    @Test
    void engineAndTablesOfOurOwnRollBackTogether() {
        deploy(Bpmn.createExecutableProcess("compatRollback").startEvent().receiveTask("Task_Await").message("CompatWait").endEvent().done());
        var transaction = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
            jdbc.sql("insert into compatibility_note values (?)").param(claim.toString()).update();
            entities.createNativeQuery("insert into compatibility_note values ('by-jpa')").executeUpdate();
            start("compatRollback");
            assertThat(notes()).isEqualTo(2);
            throw new IllegalStateException("planned failure");
        })).hasMessage("planned failure");
        assertThat(notes()).isZero();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceBusinessKey(claim.toString()).count()).isZero();
        assertThat(jdbc.sql("select count(*) from audit_step where claim_id = ?").param(claim.toString()).query(Long.class).single())
                .isZero();
    }

    @Test
    void failingJobRollsBackIsTriedAgainAndEndsAsAnIncident() {
        deploy(Bpmn.createExecutableProcess("compatFailure").startEvent().serviceTask("Task_Fail").camundaAsyncBefore()
                .camundaDelegateExpression("${failAfterWritingDelegate}").endEvent().done());
        var instance = start("compatFailure");
        var attempts = 0;
        while (job(instance).getRetries() > 0 && attempts < 10) {
            attempts++;
            assertThatThrownBy(() -> runJob(instance)).hasMessageContaining("planned failure");
        }
        assertThat(attempts).isEqualTo(4);
        assertThat(notes()).isZero();
        assertThat(engine.getRuntimeService().createIncidentQuery().processInstanceId(instance.getId()).count()).isOne();
        assertThat(instance).isWaitingAt("Task_Fail");
    }

    @Test
    void timerWaitsForItsDateAndThenGoesOn() {
        deploy(Bpmn.createExecutableProcess("compatTimer").startEvent().intermediateCatchEvent("Timer").timerWithDuration("P2D")
                .endEvent().done());
        var instance = start("compatTimer");
        assertThat(job(instance).getDuedate()).isInTheFuture();
        runJob(instance);
        assertThat(instance).isEnded();
    }

    @Test
    void messageFindsItsProcessByTheClaim() {
        deploy(Bpmn.createExecutableProcess("compatMessage").startEvent().receiveTask("Task_Await").message("CompatAnswered")
                .endEvent().done());
        var instance = start("compatMessage");
        assertThat(instance).isWaitingFor("CompatAnswered");
        TestActors.runAs(ENGINE, () -> engine.getRuntimeService().createMessageCorrelation("CompatAnswered")
                .processInstanceBusinessKey(claim.toString()).correlate());
        assertThat(instance).isEnded();
    }

    @Test
    void calledProcessKnowsTheClaimToo() {
        deploy(Bpmn.createExecutableProcess("compatChild").startEvent().receiveTask("Task_InChild").message("ChildGoOn").endEvent().done(),
                Bpmn.createExecutableProcess("compatParent").startEvent().callActivity("Call").calledElement("compatChild")
                        .camundaInBusinessKey("#{execution.processBusinessKey}").endEvent().done());
        var parent = start("compatParent");
        TestActors.runAs(ENGINE, () -> engine.getRuntimeService().createMessageCorrelation("ChildGoOn")
                .processInstanceBusinessKey(claim.toString()).correlate());
        assertThat(parent).isEnded();
    }

    @Test
    void decisionTableIsEvaluatedOutsideTheProcess() {
        var tables = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        var decision = tables.parseDecision("Answer", new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)));
        var result = tables.evaluateDecisionTable(decision, Variables.createVariables().putValue("number", 42));
        assertThat(result.getSingleResult().<String>getSingleEntry()).isEqualTo("large");
    }

    @Test
    void historyIsCleanedWhenItsTimeIsOver() {
        var process = Bpmn.createExecutableProcess("compatHistory").camundaHistoryTimeToLive(0).startEvent().endEvent().done();
        deploy(process);
        var instance = start("compatHistory");
        assertThat(historic(instance)).isOne();
        engine.getHistoryService().cleanUpHistoryAsync(true);
        engine.getHistoryService().findHistoryCleanupJobs()
                .forEach(job -> TestActors.runAs(ENGINE, () -> engine.getManagementService().executeJob(job.getId())));
        assertThat(historic(instance)).isZero();
    }

    @Test
    void jobExecutorWorksAndActsAsTheSystem() throws InterruptedException {
        deploy(Bpmn.createExecutableProcess("compatJob").startEvent().serviceTask().camundaAsyncBefore()
                .camundaDelegateExpression("${noteActorDelegate}").endEvent().done());
        engineAtWork.start();
        try {
            start("compatJob");
            for (var waited = 0; lastActor.get().isEmpty() && waited < 150; waited++) {
                Thread.sleep(Duration.ofMillis(100).toMillis());
            }
        } finally {
            engineAtWork.stop();
        }
        assertThat(lastActor.get()).isEqualTo("system:engine system:engine");
    }

    @Test
    void actingPersonIsTheEnginesUser() {
        deploy(Bpmn.createExecutableProcess("compatActor").startEvent().serviceTask()
                .camundaDelegateExpression("${noteActorDelegate}").endEvent().done());
        TestActors.runAs(TestActors.staff("carla"), () ->
                engine.getRuntimeService().startProcessInstanceByKey("compatActor", claim.toString()));
        assertThat(lastActor.getAndSet("")).isEqualTo("carla carla");
        assertThat(engine.getIdentityService().getCurrentAuthentication()).isNull();
    }

    @Test
    void expressionsReachNoOtherBeans() {
        deploy(Bpmn.createExecutableProcess("compatBeans").startEvent().serviceTask()
                .camundaExpression("${dataSource.connection}").endEvent().done());
        assertThatThrownBy(() -> start("compatBeans")).hasMessageContaining("dataSource");
    }

    private void deploy(BpmnModelInstance... processes) {
        var builder = engine.getRepositoryService().createDeployment().name("compatibility");
        for (var number = 0; number < processes.length; number++) {
            builder.addModelInstance("compatibility" + number + ".bpmn", processes[number]);
        }
        deployment = builder.deploy().getId();
    }

    private ProcessInstance start(String key) {
        return TestActors.callAs(ENGINE, () -> engine.getRuntimeService().startProcessInstanceByKey(key, claim.toString(), Map.of()));
    }

    private Job job(ProcessInstance instance) {
        return engine.getManagementService().createJobQuery().processInstanceId(instance.getId()).singleResult();
    }

    private void runJob(ProcessInstance instance) {
        var id = job(instance).getId();
        TestActors.runAs(ENGINE, () -> engine.getManagementService().executeJob(id));
    }

    private long notes() {
        return jdbc.sql("select count(*) from compatibility_note").query(Long.class).single();
    }

    private long historic(ProcessInstance instance) {
        return engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceIds(Set.of(instance.getId())).count();
    }

    private static final String TABLE = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="https://tegemoet.nl/test">
              <decision id="Answer" name="Answer">
                <decisionTable id="t">
                  <input id="i"><inputExpression id="e" typeRef="integer"><text>number</text></inputExpression></input>
                  <output id="o" name="size" typeRef="string"/>
                  <rule id="r1"><inputEntry id="c1"><text>&lt; 10</text></inputEntry><outputEntry id="v1"><text>"small"</text></outputEntry></rule>
                  <rule id="r2"><inputEntry id="c2"><text>&gt;= 10</text></inputEntry><outputEntry id="v2"><text>"large"</text></outputEntry></rule>
                </decisionTable>
              </decision>
            </definitions>
            """;
}
