package nl.tegemoet.development;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the development start listens and keeps its data; each has a default and an environment variable.
 *
 * @param folder data of MariaDB and Keycloak; deleting it is starting afresh ({@code TEGEMOET_DEVELOPMENT_FOLDER})
 * @param applicationPort {@code TEGEMOET_PORT}
 * @param managementPort {@code TEGEMOET_MANAGEMENT_PORT}
 * @param databasePort {@code TEGEMOET_DEVELOPMENT_DATABASE_PORT}
 * @param keycloakPort {@code TEGEMOET_DEVELOPMENT_LOGIN_PORT}
 * @param mailPort {@code TEGEMOET_DEVELOPMENT_MAIL_PORT}
 */
record DevelopmentSettings(Path folder, int applicationPort, int managementPort, int databasePort, int keycloakPort, int mailPort) {

    static DevelopmentSettings from(Map<String, String> environment) {
        return new DevelopmentSettings(
                Path.of(environment.getOrDefault("TEGEMOET_DEVELOPMENT_FOLDER", ".tegemoet")).toAbsolutePath().normalize(),
                port(environment, "TEGEMOET_PORT", 8080),
                port(environment, "TEGEMOET_MANAGEMENT_PORT", 8081),
                port(environment, "TEGEMOET_DEVELOPMENT_DATABASE_PORT", 3307),
                port(environment, "TEGEMOET_DEVELOPMENT_LOGIN_PORT", 8180),
                port(environment, "TEGEMOET_DEVELOPMENT_MAIL_PORT", 3025));
    }

    private static int port(Map<String, String> environment, String name, int usual) {
        String value = environment.getOrDefault(name, "");
        if (!value.matches("\\d{0,5}")) {
            throw new CannotStart(name + " must be a port number, not \"" + value + "\".");
        }
        return value.isEmpty() ? usual : Integer.parseInt(value);
    }

    String applicationUrl() {
        return "http://localhost:" + applicationPort;
    }

    /** @throws CannotStart naming the first port that somebody else listens on, and the setting that chooses another */
    void requireFreePorts() {
        requireFree(applicationPort, "Tegemoet", "TEGEMOET_PORT");
        requireFree(managementPort, "the health check", "TEGEMOET_MANAGEMENT_PORT");
        requireFree(databasePort, "MariaDB", "TEGEMOET_DEVELOPMENT_DATABASE_PORT");
        requireFree(keycloakPort, "Keycloak", "TEGEMOET_DEVELOPMENT_LOGIN_PORT");
        requireFree(mailPort, "mail", "TEGEMOET_DEVELOPMENT_MAIL_PORT");
    }

    private static void requireFree(int port, String purpose, String setting) {
        if (!Ports.isFree(port)) {
            throw new CannotStart("Port %d, meant for %s, is in use by another program: stop that program, or set %s to a free port."
                    .formatted(port, purpose, setting));
        }
    }
}
