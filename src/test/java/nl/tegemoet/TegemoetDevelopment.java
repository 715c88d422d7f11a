package nl.tegemoet;

import nl.tegemoet.development.DevelopmentStart;

/**
 * Starts Tegemoet for development, with a real MariaDB and a real Keycloak of its own: {@code mvn spring-boot:test-run}, or this
 * class in an editor. See the README for its settings.
 */
public class TegemoetDevelopment {

    public static void main(String[] arguments) {
        new DevelopmentStart(TegemoetApplication.class).run(arguments);
    }
}
