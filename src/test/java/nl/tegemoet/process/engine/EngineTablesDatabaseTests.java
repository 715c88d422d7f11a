package nl.tegemoet.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.tegemoet.development.RealParts;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables that Flyway makes for the engine are those that the engine would make itself. */
@RealParts
class EngineTablesDatabaseTests {

    private static final Map<String, String> QUESTIONS = Map.of(
            "columns", "select table_name, column_name, column_type, is_nullable, column_default, collation_name"
                    + " from information_schema.columns where table_schema = ? and table_name like 'ACT\\_%' order by 1, 2",
            "indexes", "select table_name, index_name, seq_in_index, column_name, non_unique from information_schema.statistics"
                    + " where table_schema = ? and table_name like 'ACT\\_%' order by 1, 2, 3",
            "references", "select table_name, constraint_name, referenced_table_name from information_schema.referential_constraints"
                    + " where constraint_schema = ? and table_name like 'ACT\\_%' order by 1, 2");

    @Autowired
    JdbcClient jdbc;

    private String ours;
    private String theirs;

    @BeforeEach
    void makeScratchSchema() {
        ours = jdbc.sql("select database()").query(String.class).single();
        theirs = ours + "_engine";
        jdbc.sql("create schema " + theirs).update();
    }

    @AfterEach
    void dropScratchSchema() {
        jdbc.sql("drop schema " + theirs).update();
    }

    @Test
    void tablesEqualTheEnginesOwn(@Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username}") String user, @Value("${spring.datasource.password}") String password) {
        // otherwise the engine finds our tables, next door, and makes none
        var scratch = url.replaceFirst("/[^/?]+(\\?.*)?$", "/" + theirs + "?nullDatabaseMeansCurrent=true");
        letTheEngineMakeItsTables(scratch, user, password);
        for (var question : QUESTIONS.entrySet()) {
            assertThat(ask(question.getValue(), ours)).as(question.getKey()).isNotEmpty().isEqualTo(ask(question.getValue(), theirs));
        }
    }

    private static void letTheEngineMakeItsTables(String url, String user, String password) {
        ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
                .setProcessEngineName("scratch")
                .setJdbcDriver("org.mariadb.jdbc.Driver").setJdbcUrl(url).setJdbcUsername(user).setJdbcPassword(password)
                .setDatabaseType("mysql")
                .setDatabaseSchemaUpdate("true")
                .setJobExecutorActivate(false)
                .buildProcessEngine().close();
    }

    private List<Map<String, Object>> ask(String question, String schema) {
        return jdbc.sql(question).param(schema).query().listOfRows();
    }
}
