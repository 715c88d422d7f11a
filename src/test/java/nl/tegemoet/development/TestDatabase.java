package nl.tegemoet.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;

/**
 * The database of this test run: one server and one schema per Java process, started when the first test asks for it.
 *
 * <p>A developer may name a running server instead, without a schema: {@code -Dtegemoet.test.jdbc-url=jdbc:mariadb://127.0.0.1:3307/}
 * ({@code tegemoet.test.jdbc-user} and {@code -password} where they differ from the development start's). This run then makes a
 * schema of its own there and drops it at the end.
 */
final class TestDatabase {

    private static final Path FOLDER = Path.of("target", "databases");

    private static TestDatabase instance;

    private final String url;
    private final String user;
    private final String password;
    private final RealDatabase server;

    private TestDatabase(String url, String user, String password, RealDatabase server) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.server = server;
    }

    static synchronized TestDatabase get() {
        if (instance == null) {
            String given = System.getProperty("tegemoet.test.jdbc-url", "");
            instance = given.isBlank() ? own() : onGivenServer(given);
        }
        return instance;
    }

    private static TestDatabase own() {
        forgetEarlierRuns();
        Path folder = FOLDER.resolve(Long.toString(ProcessHandle.current().pid()));
        RealDatabase server = RealDatabase.start(folder, Ports.free());
        atTheEnd(() -> {
            server.stop();
            Distributions.delete(folder);
        });
        return new TestDatabase(server.schema("tegemoet"), RealDatabase.USER, RealDatabase.PASSWORD, server);
    }

    private static TestDatabase onGivenServer(String given) {
        String base = given.endsWith("/") ? given : given + "/";
        String user = System.getProperty("tegemoet.test.jdbc-user", RealDatabase.USER);
        String password = System.getProperty("tegemoet.test.jdbc-password", RealDatabase.PASSWORD);
        String schema = "tegemoet_test_" + ProcessHandle.current().pid();
        RealDatabase.dropSchema(base, user, password, schema);
        RealDatabase.createSchema(base, user, password, schema);
        atTheEnd(() -> RealDatabase.dropSchema(base, user, password, schema));
        return new TestDatabase(base + schema, user, password, null);
    }

    /** A run that was killed leaves its folder behind; folders are named after their process. */
    private static void forgetEarlierRuns() {
        if (!Files.isDirectory(FOLDER)) {
            return;
        }
        try (Stream<Path> folders = Files.list(FOLDER)) {
            List<Path> left = folders.filter(folder -> !belongsToLivingProcess(folder)).toList();
            left.forEach(Distributions::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongsToLivingProcess(Path folder) {
        return ProcessHandle.of(Long.parseLong(folder.getFileName().toString())).isPresent();
    }

    /** After Spring has closed the applications of this run, so that none of them misses its database. */
    static void atTheEnd(Runnable task) {
        SpringApplication.getShutdownHandlers().add(task);
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    /** The server of this run, for a second schema beside the application's. */
    RealDatabase server() {
        if (server == null) {
            throw new IllegalStateException("This test needs a database server of its own; leave tegemoet.test.jdbc-url away");
        }
        return server;
    }
}
