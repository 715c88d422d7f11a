package nl.tegemoet.development;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/**
 * Marks a test that visits the application as people do: on a port of its own, with the real MariaDB behind it and the real
 * Keycloak beside it. The address is in the property {@code tegemoet.test.url}.
 *
 * <p>As with {@link RealParts}, all tests that add nothing to the configuration share one application.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ContextConfiguration(initializers = {RealParts.OnTheRealDatabase.class, RealHouse.BesideTheRealKeycloak.class})
public @interface RealHouse {

    /** Points the application at the Keycloak of this test run, on the port that Keycloak expects it at. */
    class BesideTheRealKeycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestKeycloak keycloak = TestKeycloak.get();
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real Keycloak", Map.of(
                    "server.port", keycloak.applicationPort(),
                    // a schema of its own: the engine at work here must not take the jobs that other tests run by hand
                    "spring.datasource.url", TestDatabase.get().server().schema("house"),
                    "tegemoet.engine.run-jobs", "true",
                    "tegemoet.test.url", "http://localhost:" + keycloak.applicationPort(),
                    "TEGEMOET_LOGIN_URL", keycloak.server().url(),
                    "TEGEMOET_LOGIN_BACKEND", keycloak.server().url())));
        }
    }
}
