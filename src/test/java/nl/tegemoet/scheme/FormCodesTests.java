package nl.tegemoet.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms ask in codes, the tables answer on codes: what a form offers has a row of its own, or is openly "other" or not known. */
class FormCodesTests {

    private static final Pattern CODE = Pattern.compile("\"([a-z_]+)\"");
    private static final List<String> NOT_A_CODE_OF_THE_TABLE = List.of("other", "unknown", "not_told");

    @ParameterizedTest
    @CsvSource({
        "application-stay, care, C2_SettingInTheList", "application-stay, placedBy, C3_GovernmentPlacement",
        "application-violence, by, C11_ByWhom", "application-victim, relation, C12_NextOfKin", "application-victim, power, C10_PowerOfTheOthers"})
    void everyAnswerThatAFormOffersHasItsRow(String form, String key, String table) throws IOException {
        var offered = values(form, key).filter(code -> !NOT_A_CODE_OF_THE_TABLE.contains(code)).toList();
        assertThat(offered).isNotEmpty();
        assertThat(codes(table)).containsAll(offered);
    }

    @ParameterizedTest
    @CsvSource({"application-violence, kinds, C4_ExcessiveViolence"})
    void everyCodeThatTheTableNamesIsOffered(String form, String key, String table) throws IOException {
        assertThat(values(form, key).toList()).containsAll(codes(table));
    }

    private static List<String> codes(String table) {
        return RuleTableReader.tables(RuleFile.read(Scheme.ELIGIBILITY_FILE)).stream()
                .filter(each -> each.decisionKey().equals(table)).flatMap(each -> each.rows().stream())
                .filter(row -> !row.inputs().get(0).startsWith("not("))
                .flatMap(row -> CODE.matcher(row.inputs().get(0)).results()).map(found -> found.group(1)).distinct().toList();
    }

    private static Stream<String> values(String form, String key) throws IOException {
        var file = new ClassPathResource("forms/" + form + ".form").getContentAsString(StandardCharsets.UTF_8);
        return field(JsonMapper.shared().readTree(file), key).path("values").valueStream().map(value -> value.path("value").asString());
    }

    private static JsonNode field(JsonNode form, String key) {
        return components(form).filter(component -> component.path("key").asString("").equals(key)).findFirst().orElseThrow();
    }

    private static Stream<JsonNode> components(JsonNode parent) {
        return parent.path("components").valueStream().flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }
}
