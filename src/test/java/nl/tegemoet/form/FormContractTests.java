package nl.tegemoet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every file in forms/ can be shown, checked and read in English. A kind of element that is not supported stops the build here, by name. */
class FormContractTests {

    private static final Path FORMS = Path.of("forms");

    @TestFactory
    Stream<DynamicTest> isUnderstoodWhole() {
        return files().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> assertThatCode(() -> read(file)).doesNotThrowAnyException()));
    }

    @Test
    void everyWordHasItsEnglishTwin() throws IOException {
        var expected = new TreeSet<String>();
        files().forEach(file -> {
            var form = read(file);
            expected.add(form.id() + ".title");
            collect(form.id(), form.elements(), expected);
        });
        assertThat(english().stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(english().values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void thereAreForms() {
        assertThat(files()).hasSizeGreaterThan(10);
    }

    private static void collect(String form, List<FormElement> elements, TreeSet<String> codes) {
        for (var element : elements) {
            if (element instanceof FormElement.Text text) {
                codes.add("%s.%s.text".formatted(form, text.id()));
            } else if (element instanceof FormElement.Button button) {
                codes.add("%s.%s.label".formatted(form, button.id()));
            } else if (element instanceof FormElement.Group group) {
                codes.add("%s.%s.label".formatted(form, group.id()));
                collect(form, group.elements(), codes);
            } else if (element instanceof FormElement.ItemList list) {
                Stream.of("label", "item", "add", "remove").forEach(part -> codes.add("%s.%s.%s".formatted(form, list.path(), part)));
                collect(form, list.elements(), codes);
            } else if (element instanceof FormElement.Field field) {
                collect(form, field, codes);
            }
        }
    }

    private static void collect(String form, FormElement.Field field, TreeSet<String> codes) {
        codes.add("%s.%s.label".formatted(form, field.key()));
        if (!field.description().isEmpty()) {
            codes.add("%s.%s.description".formatted(form, field.key()));
        }
        field.options().forEach(option -> codes.add("%s.%s.%s".formatted(form, field.key(), option.value())));
    }

    private static Properties english() throws IOException {
        var english = new Properties();
        try (var file = FormContractTests.class.getResourceAsStream("/messages/forms_en.properties")) {
            english.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return english;
    }

    private static FormDefinition read(Path file) {
        try {
            return FormReader.read(file.getFileName().toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> files() {
        try (var found = Files.list(FORMS)) {
            return found.filter(file -> file.toString().endsWith(".form")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
