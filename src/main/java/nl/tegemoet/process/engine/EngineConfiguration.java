package nl.tegemoet.process.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.tegemoet.identity.CurrentActor;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Builds the one process engine: in the application's own transactions, on tables that Flyway made, reachable through Java only. There is
 * no starter, so nothing about the engine is decided out of sight.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
class EngineConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    SpringProcessEngineConfiguration processEngineConfiguration(EngineSettings settings, DataSource dataSource, PlatformTransactionManager transactions,
            CurrentActor currentActor, SpringJobExecutor jobExecutor, EngineListeners listeners,
            ListableBeanFactory beans) throws IOException {
        var engine = new SpringProcessEngineConfiguration();
        store(engine, dataSource, transactions);
        closeDoors(engine);
        remember(engine);
        work(engine, settings, jobExecutor);
        engine.setBeans(beansForExpressions(beans));
        // the engine adds to this list
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listeners)));
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new ActingPerson(currentActor, engine::getIdentityService)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new ActingPerson(currentActor, engine::getIdentityService)));
        deploy(engine);
        return engine;
    }

    private static void store(SpringProcessEngineConfiguration engine, DataSource dataSource, PlatformTransactionManager transactions) {
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        // this version no longer recognises MariaDB by name
        engine.setDatabaseType("mysql");
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        // ids from a sequence would need a second connection in the middle of a transaction
        engine.setIdGenerator(new StrongUuidGenerator());
    }

    private static void closeDoors(SpringProcessEngineConfiguration engine) {
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setQueryMaxResultsLimit(1000);
        engine.setStandaloneTasksEnabled(false);
        engine.setCmmnEnabled(false);
        // decision tables are evaluated outside the engine, so that no birth date lands in its history
        engine.setDmnEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
    }

    /** The engine's history is short-lived and holds no variables; what the law wants kept is in the audit room's own tables. */
    private static void remember(SpringProcessEngineConfiguration engine) {
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setHistoryTimeToLive("P30D");
        engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_REMOVAL_TIME_BASED);
        engine.setHistoryCleanupBatchWindowStartTime("02:00");
        engine.setHistoryCleanupBatchWindowEndTime("05:00");
    }

    private static void work(SpringProcessEngineConfiguration engine, EngineSettings settings, SpringJobExecutor jobExecutor) {
        engine.setJobExecutor(jobExecutor);
        // EngineAtWork starts it, once everything else has started
        engine.setJobExecutorActivate(false);
        engine.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
        engine.setJobExecutorAcquireByDueDate(true);
        engine.setEnsureJobDueDateNotNull(true);
        engine.setFailedJobRetryTimeCycle(settings.retries());
    }

    /** An expression in a diagram reaches these beans and no others. */
    private static Map<Object, Object> beansForExpressions(ListableBeanFactory beans) {
        var reachable = new HashMap<Object, Object>(beans.getBeansOfType(JavaDelegate.class));
        reachable.putAll(beans.getBeansOfType(DueDate.class));
        reachable.putAll(beans.getBeansOfType(InDiagram.class));
        return reachable;
    }

    private static void deploy(SpringProcessEngineConfiguration engine) throws IOException {
        engine.setDeploymentName("Tegemoet");
        engine.setDeploymentResources(new PathMatchingResourcePatternResolver().getResources("classpath:bpmn/*.bpmn"));
        engine.setDeployChangedOnly(true);
    }

    @Bean
    SpringJobExecutor jobExecutor() {
        return new SpringJobExecutor();
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }
}
