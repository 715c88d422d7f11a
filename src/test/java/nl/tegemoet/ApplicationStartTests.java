package nl.tegemoet;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import nl.tegemoet.development.RealParts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealParts
class ApplicationStartTests {

    @Autowired
    DataSource dataSource;

    @Test
    void theApplicationStartsOnMariaDb() {
        assertThat(ask("SELECT VERSION()")).startsWith("11.4").contains("MariaDB");
    }

    @Test
    void everyConnectionReadsCommittedData() {
        assertThat(ask("SELECT @@transaction_isolation")).isEqualTo("READ-COMMITTED");
    }

    @Test
    void textIsStoredInFullUnicode() {
        assertThat(ask("SELECT @@character_set_database")).isEqualTo("utf8mb4");
        assertThat(ask("SELECT @@collation_database")).isEqualTo("utf8mb4_uca1400_ai_ci");
    }

    private String ask(String sql) {
        return JdbcClient.create(dataSource).sql(sql).query(String.class).single();
    }
}
