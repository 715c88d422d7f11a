package nl.tegemoet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of a page exists in Dutch and in English. */
class MessagesTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** The same in every language. */
    private static final Set<String> NAMES = Set.of("Tegemoet", "Enter", "Ctrl");
    private static final Set<String> SPOKEN = Set.of("title", "alt", "placeholder", "aria-label");
    private static final Pattern ACT = Pattern.compile("accounting\\s*\\.act\\((?!null)[^;\"]{1,60}\"([a-z]+\\.[a-z-]+)\"");
    private static final Pattern NAMED = Pattern.compile("#\\{([a-z][A-Za-z0-9.-]+)[}(]");

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

    static Stream<Path> allFiles() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files.toList().stream();
        }
    }

    /** Of two lines with one key the last wins in silence: somebody mends the other one and nothing changes. */
    @ParameterizedTest
    @MethodSource("allFiles")
    void noKeyIsThereTwice(Path file) throws IOException {
        var seen = new HashSet<String>();
        var twice = new ArrayList<String>();
        var noting = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                if (!seen.add((String) key)) {
                    twice.add((String) key);
                }
                return super.put(key, text);
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            noting.load(reader);
        }
        assertThat(seen).isNotEmpty();
        assertThat(twice).isEmpty();
    }

    /** A line of a claim's history is words, not the code under which it was recorded. */
    @Test
    void everyActOnAClaimHasWords() throws IOException {
        var known = read(MESSAGES.resolve("desk.properties")).stringPropertyNames();
        try (var sources = Files.walk(Path.of("src/main/java/nl/tegemoet"))) {
            assertThat(sources.filter(file -> file.toString().endsWith(".java")).flatMap(MessagesTests::acts)).isNotEmpty()
                    .allSatisfy(act -> assertThat(known).contains("desk.act." + act));
        }
    }

    private static Stream<String> acts(Path source) {
        try {
            return ACT.matcher(Files.readString(source)).results().map(found -> found.group(1)).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    /** Words in a template are examples for whoever edits it; an expression replaces them all. */
    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHoldsWordsOfItsOwn(Path template) throws IOException {
        var page = Jsoup.parse(Files.readString(template).replaceAll("(?s)<!--.*?-->", ""), Parser.htmlParser());
        assertThat(page.getAllElements()).filteredOn(element -> WORD.matcher(element.ownText()).find() && !isReplaced(element))
                .extracting(Element::ownText).isSubsetOf(NAMES);
        assertThat(page.getAllElements()).flatExtracting(element -> element.attributes().asList())
                .filteredOn(attribute -> SPOKEN.contains(attribute.getKey()) && WORD.matcher(attribute.getValue()).find()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyMessageThatATemplateNamesExists(Path template) throws IOException {
        var known = new Properties();
        try (var files = Files.list(MESSAGES)) {
            for (var file : files.toList()) {
                known.putAll(read(file));
            }
        }
        assertThat(NAMED.matcher(Files.readString(template)).results().map(found -> found.group(1)))
                .isSubsetOf(known.stringPropertyNames());
    }

    private static boolean isReplaced(Element element) {
        return Stream.iterate(element, Objects::nonNull, Element::parent)
                .anyMatch(around -> Stream.of("th:text", "th:utext", "th:replace", "th:insert", "th:remove").anyMatch(around::hasAttr))
                || Set.of("script", "style").contains(element.normalName());
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
