package nl.tegemoet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The table of settings in the README, the application's own settings and the production-like start say the same. */
class SettingsTests {

    private static final Set<String> FOR_SPRING =
            Set.of("SPRING_DATASOURCE_URL", "SPRING_DATASOURCE_USERNAME", "SPRING_DATASOURCE_PASSWORD");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `((?:TEGEMOET|SPRING)_[A-Z_]+)` \\| (.*?) \\|");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(TEGEMOET_[A-Z_]+)(?::(\\$\\{[^{}]*}|[^{}]*))?}");

    @Test
    void everySettingOfTheApplicationIsInTheTableAndTheOtherWayRound() throws IOException {
        Set<String> known = new TreeSet<>(placeholders().keySet());
        known.addAll(FOR_SPRING);

        assertThat(table("## Settings").keySet()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void theTableNamesTheDefaultThatHolds() throws IOException {
        Map<String, String> table = table("## Settings");

        placeholders().forEach((name, standard) -> assertThat(table.get(name)).as(name).isEqualTo(written(standard)));
    }

    private static String written(String standard) {
        Matcher another = PLACEHOLDER.matcher(standard);
        if (another.matches()) {
            return "that of `" + another.group(1) + "`";
        }
        return standard.isEmpty() ? "–" : "`" + standard + "`";
    }

    @Test
    void bothNodesOfTheProductionLikeStartAreGivenEverySetting() throws IOException {
        for (String node : Set.of("tegemoet-1", "tegemoet-2")) {
            assertThat(environment(node).keySet()).as(node).containsExactlyInAnyOrderElementsOf(table("## Settings").keySet());
        }
    }

    @Test
    void everyVariableOfTheProductionLikeStartHasAnExample() throws IOException {
        Set<String> needed = found(Pattern.compile("\\$\\{([A-Z_]+):\\?}"), Path.of("docker-compose.yml"));

        assertThat(found(Pattern.compile("(?m)^([A-Z_]+)="), Path.of(".env.example"))).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void theRealmsAreGivenEveryValueTheyAskFor() throws IOException {
        Path realms = Path.of("src/test/resources/keycloak");
        Set<String> asked = new TreeSet<>(found(PLACEHOLDER, realms.resolve("tegemoet-realm.json")));
        asked.addAll(found(PLACEHOLDER, realms.resolve("digid-realm.json")));

        assertThat(environment("keycloak").keySet()).containsAll(asked);
    }

    @Test
    void everySettingOfTheDevelopmentStartIsInItsTable() throws IOException {
        Set<String> read = found(Pattern.compile("\"(TEGEMOET_[A-Z_]+)\""),
                Path.of("src/test/java/nl/tegemoet/development/DevelopmentSettings.java"));

        assertThat(table("## The development start").keySet()).containsExactlyInAnyOrderElementsOf(read);
    }

    /** The rows of the first table below this heading: name and default. */
    private static Map<String, String> table(String heading) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String section = Stream.of(readme.split("(?m)^(?=## )")).filter(text -> text.startsWith(heading + "\n")).findFirst().orElseThrow();
        Map<String, String> rows = new LinkedHashMap<>();
        ROW.matcher(section).results().forEach(row -> rows.put(row.group(1), row.group(2)));
        return rows;
    }

    /** Name and default. */
    private static Map<String, String> placeholders() throws IOException {
        Matcher matcher = PLACEHOLDER.matcher(Files.readString(Path.of("src/main/resources/application.yaml")));
        Map<String, String> found = new LinkedHashMap<>();
        matcher.results().forEach(match -> found.put(match.group(1), match.group(2) == null ? "" : match.group(2)));
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> environment(String service) throws IOException {
        Map<String, Object> compose = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Path.of("docker-compose.yml")));
        Map<String, Object> services = (Map<String, Object>) compose.get("services");
        return (Map<String, Object>) ((Map<String, Object>) services.get(service)).get("environment");
    }

    private static Set<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file)).results().map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
