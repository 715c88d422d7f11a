package nl.tegemoet.development;

import java.util.List;
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

    DemoData(JdbcClient database, List<DemoStory> stories) {
        this.database = database;
        this.stories = stories;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (database.sql("SELECT COUNT(*) FROM claim").query(Long.class).single() == 0) {
            stories.forEach(DemoStory::tell);
        }
    }
}
