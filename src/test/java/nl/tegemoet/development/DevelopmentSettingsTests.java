package nl.tegemoet.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DevelopmentSettingsTests {

    @Test
    void withoutSettingsTheUsualPortsAreTaken() {
        DevelopmentSettings settings = DevelopmentSettings.from(Map.of());

        assertThat(settings.applicationUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.keycloakPort()).isEqualTo(8180);
        assertThat(settings.databasePort()).isEqualTo(3307);
        assertThat(settings.folder().getFileName()).hasToString(".tegemoet");
    }

    @Test
    void aPortInUseIsNamedWithTheSettingThatChoosesAnother() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> environment = new HashMap<>();
            for (String name : new String[] {"TEGEMOET_PORT", "TEGEMOET_MANAGEMENT_PORT", "TEGEMOET_DEVELOPMENT_DATABASE_PORT"}) {
                environment.put(name, Integer.toString(Ports.free()));
            }
            environment.put("TEGEMOET_DEVELOPMENT_LOGIN_PORT", Integer.toString(somebody.getLocalPort()));

            assertThatThrownBy(() -> DevelopmentSettings.from(environment).requireFreePorts()).isInstanceOf(CannotStart.class)
                    .hasMessage("Port %d, meant for Keycloak, is in use by another program: stop that program, or set "
                            + "TEGEMOET_DEVELOPMENT_LOGIN_PORT to a free port.", somebody.getLocalPort());
        }
    }

    @Test
    void whatIsNoPortNumberIsRefused() {
        assertThatThrownBy(() -> DevelopmentSettings.from(Map.of("TEGEMOET_PORT", "eighty"))).isInstanceOf(CannotStart.class)
                .hasMessage("TEGEMOET_PORT must be a port number, not \"eighty\".");
    }
}
