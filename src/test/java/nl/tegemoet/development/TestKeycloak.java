package nl.tegemoet.development;

import java.nio.file.Path;

/** The Keycloak of this test run: one per Java process, started when the first test asks for it. */
final class TestKeycloak {

    private static TestKeycloak instance;

    private final RealKeycloak server;
    private final int applicationPort;

    private TestKeycloak(RealKeycloak server, int applicationPort) {
        this.server = server;
        this.applicationPort = applicationPort;
    }

    static synchronized TestKeycloak get() {
        if (instance == null) {
            // Keycloak sends people back to a fixed address only, so the application's port is chosen before either starts
            int applicationPort = Ports.free();
            Path folder = Path.of("target", "keycloaks", Long.toString(ProcessHandle.current().pid()));
            String database = TestDatabase.get().server().schema("keycloak");
            RealKeycloak server = RealKeycloak.start(new RealKeycloak.Settings(folder, Ports.free(), database,
                    "http://localhost:" + applicationPort, true), System.out::println);
            TestDatabase.atTheEnd(() -> {
                server.stop();
                Distributions.delete(folder);
            });
            instance = new TestKeycloak(server, applicationPort);
        }
        return instance;
    }

    RealKeycloak server() {
        return server;
    }

    int applicationPort() {
        return applicationPort;
    }
}
