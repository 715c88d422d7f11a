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
import org.springframework.core.env.MutablePropertySources;
import org.springframework.test.context.ContextConfiguration;

/**
 * Marks a test that runs the whole application on the real MariaDB and a real mail server, with {@code MockMvc} for pages.
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
            MutablePropertySources sources = context.getEnvironment().getPropertySources();
            sources.addFirst(DevelopmentSecrets.read());
            sources.addFirst(new MapPropertySource("real mail", Map.of(
                    // tests do not wait for the moment at which a decision goes out
                    "TEGEMOET_DECISION_PAUSE", "PT0S",
                    "TEGEMOET_DECISION_SPARE_WEEKENDS", "false",
                    "TEGEMOET_MAIL_HOST", "127.0.0.1",
                    "TEGEMOET_MAIL_PORT", TestMail.get().getSmtp().getPort(),
                    "TEGEMOET_MAIL_SECURITY", "none",
                    "TEGEMOET_MAIL_FROM", "berichten@post.example",
                    // a test that is about notices sends them by hand
                    "tegemoet.mail.work", "false")));
            sources.addFirst(new MapPropertySource("real database", Map.of(
                    "management.server.port", "0",
                    "spring.datasource.url", database.url(),
                    "spring.datasource.username", database.user(),
                    "spring.datasource.password", database.password(),
                    // such a test runs each job by hand; RealHouse lets the engine work
                    "tegemoet.engine.run-jobs", "false")));
        }
    }
}
