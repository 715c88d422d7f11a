package nl.tegemoet.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.ReflectionUtils;

/** The catalogue and the templates belong together, and no template lets a fact in by another way than {@code fact:text}. */
class LetterCatalogueTests {

    private static final Path LETTERS = Path.of("src/main/resources/letters");
    private static final Pattern FACT = Pattern.compile("fact:text=\"(\\$\\{[^\"]*})\"");

    static List<Path> templates() throws IOException {
        try (var files = Files.list(LETTERS)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    @Test
    void everyTemplateBelongsToALetter() throws IOException {
        var expected = Stream.concat(Arrays.stream(LetterType.values()).map(LetterType::template), Stream.of("parts", "refusal-parts"))
                .flatMap(stem -> Stream.of(stem + ".html", stem + "_en.html")).toList();
        assertThat(templates()).extracting(file -> file.getFileName().toString()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(LetterType.class)
    void everyLetterHasSamplesOfItsBranches(LetterType type) {
        assertThat(ExampleLetters.all().stream().filter(sample -> sample.content().type() == type)).isNotEmpty()
                .extracting(LetterSample::branch).doesNotHaveDuplicates().allMatch(branch -> branch.matches("[a-z-]+"));
    }

    @ParameterizedTest
    @EnumSource(LetterType.class)
    void everyCodeOfAContentHasASample(LetterType type) {
        var samples = ExampleLetters.all().stream().map(LetterSample::content).filter(content -> content.type() == type).toList();
        for (var component : samples.get(0).getClass().getRecordComponents()) {
            if (component.getType().isEnum()) {
                assertThat(samples).extracting(content -> ReflectionUtils.invokeMethod(component.getAccessor(), content))
                        .contains(component.getType().getEnumConstants());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LetterType.class)
    void bothLanguagesTellTheSameFacts(LetterType type) throws IOException {
        assertThat(facts(type.template() + "_en.html")).isEqualTo(facts(type.template() + ".html"));
        assertThat(facts("parts_en.html")).isEqualTo(facts("parts.html"));
        assertThat(facts("refusal-parts_en.html")).isEqualTo(facts("refusal-parts.html"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aFactComesInByOneWayOnly(Path template) throws IOException {
        var text = Files.readString(template);
        // the title of the file and the style sheet are the letter's own words
        assertThat(text.replace("th:text=\"${title}\"", "").replace("th:utext=\"${stylesheet}\"", "").replace("[[${number.value}]]", ""))
                .doesNotContain("th:text", "th:utext", "[[", "[(");
        assertThat(text).as("an address elsewhere").doesNotContainPattern("(src|href)=");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateIsShortAndHasOneHeadingOnTop(Path template) throws IOException {
        var text = Files.readString(template);
        assertThat(text.lines().count()).isLessThan(150);
        if (!template.getFileName().toString().contains("parts")) {
            assertThat(text.split("<h1")).hasSize(2);
        }
    }

    private static Set<String> facts(String file) throws IOException {
        return FACT.matcher(Files.readString(LETTERS.resolve(file))).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
