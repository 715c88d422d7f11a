package nl.tegemoet.scheme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.tegemoet.kernel.Sha256;
import org.springframework.core.io.ClassPathResource;

/** A file of decision tables as it is on the class path, and the version that its content makes it. */
record RuleFile(String name, String content, String hash) {

    /** @throws UncheckedIOException if there is no such file */
    static RuleFile read(String name) {
        try {
            return of(name, new ClassPathResource("bpmn/" + name).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException("Cannot read bpmn/" + name, missing);
        }
    }

    static RuleFile of(String name, String content) {
        return new RuleFile(name, content, Sha256.hexOf(content.getBytes(StandardCharsets.UTF_8)));
    }
}
