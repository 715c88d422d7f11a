package nl.tegemoet.development;

import java.util.List;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills an empty development database with a few claims in different stages, by telling every {@link DemoStory} there is. */
@Component
@Profile("development")
class DemoData implements ApplicationRunner {

    private final JdbcClient database;
    private final List<DemoStory> stories;
    private final JobExecutor engine;

    DemoData(JdbcClient database, List<DemoStory> stories, JobExecutor engine) {
        this.database = database;
        this.stories = stories;
        this.engine = engine;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (database.sql("SELECT COUNT(*) FROM claim").query(Long.class).single() == 0) {
            // a story runs the engine's jobs itself, one after the other, and goes on when they are done
            engine.shutdown();
            stories.forEach(DemoStory::tell);
            engine.start();
        }
    }
}
