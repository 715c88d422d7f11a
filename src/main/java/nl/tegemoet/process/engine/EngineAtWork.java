package nl.tegemoet.process.engine;

import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Lets this node carry out the engine's jobs, from the moment that the application has started until it stops. Every job acts as the
 * system, under the name {@code system:engine}.
 */
@Component
class EngineAtWork implements SmartLifecycle {

    private static final Actor ENGINE = Actor.system("engine");

    private final EngineSettings settings;
    private final SpringJobExecutor jobExecutor;
    private final ThreadPoolTaskExecutor threads;

    /** @param engine asked for so that it exists before its jobs run */
    EngineAtWork(EngineSettings settings, SpringJobExecutor jobExecutor, CurrentActor currentActor, ProcessEngine engine) {
        this.settings = settings;
        this.jobExecutor = jobExecutor;
        this.threads = threads(settings, currentActor);
    }

    private static ThreadPoolTaskExecutor threads(EngineSettings settings, CurrentActor currentActor) {
        var threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("engine-job-");
        threads.setCorePoolSize(settings.jobThreads());
        threads.setMaxPoolSize(settings.jobThreads());
        // jobs that find no room are given back to the database, for another node
        threads.setQueueCapacity(settings.jobThreads());
        threads.setWaitForTasksToCompleteOnShutdown(true);
        threads.setAwaitTerminationSeconds(20);
        threads.setTaskDecorator(job -> () -> currentActor.runAs(ENGINE, job));
        return threads;
    }

    @Override
    public void start() {
        threads.initialize();
        jobExecutor.setTaskExecutor(threads);
        jobExecutor.start();
    }

    @Override
    public void stop() {
        jobExecutor.shutdown();
        threads.shutdown();
    }

    @Override
    public boolean isRunning() {
        return jobExecutor.isActive();
    }

    @Override
    public boolean isAutoStartup() {
        return settings.runJobs();
    }
}
