package nl.tegemoet.development;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/**
 * Marks a test that runs the whole application on the real MariaDB, with {@code MockMvc} for pages.
 *
 * <p>All tests that carry this annotation and add nothing to the configuration share one application, which starts once; so
 * every test makes its own data and expects that of others beside it. Test beans that all tests may have are put in
 * {@code src/test} as ordinary components of a room, not in a configuration of one test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest
@AutoConfigureMockMvc
@ContextConfiguration(initializers = RealParts.OnTheRealDatabase.class)
public @interface RealParts {

    /** Points the application at the database of this test run. */
    class OnTheRealDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase database = TestDatabase.get();
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("real database", Map.of(
                    "management.server.port", "0",
                    "TEGEMOET_SECURE_COOKIES", "false",
                    "TEGEMOET_PORTAL_SECRET", "portal-demo1",
                    "TEGEMOET_DESK_SECRET", "desk-demo1",
                    "TEGEMOET_PEOPLE_SECRET", "people-demo1",
                    "spring.datasource.url", database.url(),
                    "spring.datasource.username", database.user(),
                    "spring.datasource.password", database.password(),
                    // keys of nothing: this database ends with the test run
                    "TEGEMOET_VAULT_KEYS_FIRST", "dGVzdC1rZXktb2YtdGhlLXZhdWx0LTMyLWJ5dGVzISE=",
                    "TEGEMOET_VAULT_INDEX_KEY", "dGVzdC1rZXktb2YtdGhlLWluZGV4LTMyLWJ5dGVzISE=")));
        }
    }
}
