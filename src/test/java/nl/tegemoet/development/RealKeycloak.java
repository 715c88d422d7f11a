package nl.tegemoet.development;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A real Keycloak server of our own on the loopback address, with the realm {@code tegemoet} and the realm {@code digid} that
 * plays DigiD.
 *
 * <p>Its distribution comes from Maven, and is unpacked and prepared for MariaDB once per person and machine. The realms are
 * read at the first start on an empty schema; later starts keep what is there.
 */
final class RealKeycloak {

    static final List<String> REALMS = List.of("/keycloak/tegemoet-realm.json", "/keycloak/digid-realm.json");
    static final String ADMINISTRATOR = "keycloak-admin";
    static final String ADMINISTRATOR_PASSWORD = "keycloak-admin-demo1";

    private static final Pattern ZIP = Pattern.compile("keycloak-quarkus-dist-(.+)\\.zip");
    private static final Duration PATIENCE_WHEN_PREPARING = Duration.ofMinutes(8);
    private static final Duration PATIENCE_WHEN_STARTING = Duration.ofMinutes(8);
    private static final Duration BETWEEN_MESSAGES = Duration.ofSeconds(15);

    private final int port;
    private final ChildProcess server;

    private RealKeycloak(int port, ChildProcess server) {
        this.port = port;
        this.server = server;
    }

    /**
     * What a server needs to know.
     *
     * @param folder where this server keeps its log and its own files
     * @param databaseUrl the JDBC address of its own, at first empty schema
     * @param applicationUrl where the application will be; people come back there after logging in
     * @param importRealms whether the realm files are still to be read
     */
    record Settings(Path folder, int port, String databaseUrl, String applicationUrl, boolean importRealms) {

        String url() {
            return "http://localhost:" + port;
        }
    }

    /** Starts the server and waits until it answers; tells the listener what takes long. */
    static RealKeycloak start(Settings settings, Consumer<String> progress) {
        Path home = prepared(progress);
        Path own = ownHome(home, settings.folder().toAbsolutePath());
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString(), "-Dkc.home.dir=" + own,
                "start", "--optimized"));
        if (settings.importRealms()) {
            command.add("--import-realm");
        }
        ChildProcess server = ChildProcess.start("Keycloak", command, environment(settings), own.resolve("server.log"));
        RealKeycloak keycloak = new RealKeycloak(settings.port(), server);
        keycloak.awaitAnswer(progress);
        return keycloak;
    }

    private static Path prepared(Consumer<String> progress) {
        Path zip = zip();
        Matcher name = ZIP.matcher(String.valueOf(zip.getFileName()));
        if (!name.matches() || !Files.isRegularFile(zip)) {
            throw new CannotStart("Keycloak's distribution is not at \"" + zip + "\": run mvn test-compile, which fetches it, "
                    + "or name it in the system property tegemoet.keycloak.zip.");
        }
        return Distributions.once("keycloak-" + name.group(1), draft -> {
            progress.accept("Unpacking Keycloak and preparing it for MariaDB (once per machine, about a minute)");
            Distributions.unpack(zip, "keycloak-" + name.group(1) + "/", draft);
            // User sessions stay in Keycloak's memory: they hold what DigiD said of a person, and that must not reach a table.
            ChildProcess.run("Preparing Keycloak", List.of(draft.resolve("bin/kc.sh").toString(), "build",
                    "--db=mariadb", "--features-disabled=persistent-user-sessions"), Map.of(), draft.resolve("build.log"), PATIENCE_WHEN_PREPARING);
        });
    }

    /** The build writes down where Maven put the distribution. */
    private static Path zip() {
        String named = System.getProperty("tegemoet.keycloak.zip", "");
        try (InputStream written = RealKeycloak.class.getResourceAsStream("/keycloak/distribution.txt")) {
            return Path.of(named.isBlank() && written != null ? new String(written.readAllBytes(), StandardCharsets.UTF_8).strip() : named);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A home of links to the prepared distribution, with a data folder of its own: two servers can share one distribution. */
    private static Path ownHome(Path home, Path folder) {
        try {
            Path imports = Files.createDirectories(folder.resolve("data/import"));
            for (String part : List.of("bin", "conf", "lib", "providers", "themes")) {
                Path link = folder.resolve(part);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, home.resolve(part));
            }
            for (String realm : REALMS) {
                try (InputStream content = RealKeycloak.class.getResourceAsStream(realm)) {
                    Files.copy(content, imports.resolve(Path.of(realm).getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make Keycloak's own folder", e);
        }
    }

    private static Map<String, String> environment(Settings settings) {
        Map<String, String> environment = new HashMap<>();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(settings.port()));
        environment.put("KC_HOSTNAME", settings.url());
        environment.put("KC_CACHE", "local");
        environment.put("KC_DB_URL", settings.databaseUrl());
        environment.put("KC_DB_USERNAME", RealDatabase.USER);
        environment.put("KC_DB_PASSWORD", RealDatabase.PASSWORD);
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR_PASSWORD);
        environment.put("TEGEMOET_URL", settings.applicationUrl());
        environment.put("TEGEMOET_BACKEND", settings.applicationUrl());
        environment.put("TEGEMOET_LOGIN_URL", settings.url());
        environment.put("TEGEMOET_LOGIN_BACKEND", settings.url());
        return environment;
    }

    private void awaitAnswer(Consumer<String> progress) {
        long begin = System.nanoTime();
        long told = begin;
        while (!answers()) {
            long now = System.nanoTime();
            if (!server.isRunning() || now - begin > PATIENCE_WHEN_STARTING.toNanos()) {
                server.stop();
                throw new IllegalStateException("Keycloak did not start on port " + port + "." + server.lastLines());
            }
            if (now - told > BETWEEN_MESSAGES.toNanos()) {
                told = now;
                progress.accept("Keycloak is starting, %d seconds so far (the first start makes its tables)"
                        .formatted(Duration.ofNanos(now - begin).toSeconds()));
            }
            pause();
        }
    }

    private boolean answers() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/realms/tegemoet/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5)).build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Keycloak", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Keycloak", e);
        }
    }

    String url() {
        return "http://localhost:" + port;
    }

    String issuer() {
        return url() + "/realms/tegemoet";
    }

    void stop() {
        server.stop();
    }
}
