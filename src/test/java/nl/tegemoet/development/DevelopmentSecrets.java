package nl.tegemoet.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.support.ResourcePropertySource;

/** The secrets of tests and of the development start, from {@code development-secrets.properties}. */
final class DevelopmentSecrets {

    private DevelopmentSecrets() {
    }

    static PropertySource<?> read() {
        try {
            return new ResourcePropertySource("development secrets", "classpath:development-secrets.properties");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
