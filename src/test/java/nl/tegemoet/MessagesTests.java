package nl.tegemoet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of a page exists in Dutch and in English. */
class MessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    // who works here speaks Dutch: the pages of the desk have no other language
    static Stream<Path> dutchFiles() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files.filter(file -> !file.toString().endsWith("_en.properties") && !file.endsWith("desk.properties")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("dutchFiles")
    void theLanguagesAreInStep(Path dutch) throws IOException {
        Path english = MESSAGES.resolve(dutch.getFileName().toString().replace(".properties", "_en.properties"));
        assertThat(read(dutch).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(read(english).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("dutchFiles")
    void noTextIsEmpty(Path dutch) throws IOException {
        assertThat(read(dutch)).allSatisfy((key, text) -> assertThat((String) text).as((String) key).isNotEmpty());
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
