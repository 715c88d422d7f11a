package db.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * Creates the tables of the process engine with the scripts in the engine's own jar, so that nothing is copied and nothing can drift. The
 * checksum is that of the scripts: a new engine version stops the start until a migration for it has been written. The tables of the
 * engine's parts that are switched off are made too, because upgrade scripts of later versions and of forks expect them.
 */
public class V001__process_create_engine_tables extends BaseJavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) {
        var scripts = new ResourceDatabasePopulator();
        PARTS.forEach(part -> scripts.addScript(script(part)));
        scripts.execute(new SingleConnectionDataSource(context.getConnection(), true));
    }

    @Override
    public Integer getChecksum() {
        var checksum = new CRC32();
        PARTS.forEach(part -> checksum.update(content(script(part))));
        return (int) checksum.getValue();
    }

    private static ClassPathResource script(String part) {
        return new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.mysql.create." + part + ".sql");
    }

    private static byte[] content(ClassPathResource script) {
        try (var stream = script.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The engine's jar lacks " + script.getPath(), e);
        }
    }
}
