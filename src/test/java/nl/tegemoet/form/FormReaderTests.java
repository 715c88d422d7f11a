package nl.tegemoet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormReaderTests {

    private static final String NAME = "{\"type\":\"textfield\",\"id\":\"Field_1\",\"key\":\"name\",\"label\":\"Naam\"}";

    @Test
    void readsTheTitleFromTheFirstHeading() {
        assertThat(form(NAME).title()).isEqualTo("Proef");
    }

    @Test
    void namesTheKeysOfTheForm() {
        assertThat(form(NAME).keys()).containsExactly("name");
    }

    @Test
    void anUnknownKindStopsTheBuildWithItsName() {
        assertRefused("{\"type\":\"taglist\",\"id\":\"Tags_1\",\"key\":\"tags\"}", "proef.form", "\"tags\"", "kind \"taglist\" is not supported");
    }

    @Test
    void anAttributeThatWouldBeLeftOutSilentlyIsRefused() {
        assertRefused("{\"type\":\"select\",\"id\":\"S_1\",\"key\":\"s\",\"label\":\"S\",\"valuesKey\":\"others\"}", "\"s\"", "attribute \"valuesKey\"");
    }

    @Test
    void anUnknownPropertyIsRefused() {
        assertRefused(NAME.replace("}", ",\"properties\":{\"formaat\":\"iban\"}}"), "property \"formaat\"");
    }

    @Test
    void anUnknownFormatIsRefused() {
        assertRefused(NAME.replace("}", ",\"properties\":{\"format\":\"passport\"}}"), "format \"passport\"");
    }

    @Test
    void aTextThatIsAnExpressionIsRefused() {
        assertRefused(NAME.replace("Naam", "=other"), "is an expression");
    }

    @Test
    void aKeyThatIsUsedTwiceIsRefused() {
        assertRefused(NAME + "," + NAME.replace("Field_1", "Field_2"), "key is used twice");
    }

    @Test
    void aConditionOnALaterFieldIsRefused() {
        assertRefused(NAME.replace("}", ",\"conditional\":{\"hide\":\"=later = \\\"a\\\"\"}}"), "only look at fields above it");
    }

    @Test
    void aConditionOutsideThePartOfFeelIsRefused() {
        assertRefused(NAME + "," + NAME.replace("Field_1", "Field_2").replace("\"name\"", "\"other\"")
                .replace("}", ",\"conditional\":{\"hide\":\"=name.first = null\"}}"), "outside the part of FEEL");
    }

    @Test
    void aPatternForLongTextsIsRefused() {
        assertRefused(NAME.replace("}", ",\"validate\":{\"pattern\":\"a+\"}}"), "a pattern needs a maxLength");
    }

    @Test
    void aFileWithoutAHeadingIsRefused() {
        assertThatThrownBy(() -> FormReader.read("proef.form", "{\"id\":\"proef\",\"schemaVersion\":18,\"components\":[" + NAME + "]}"))
                .isInstanceOf(UnsupportedForm.class).hasMessageContaining("begin with a text");
    }

    @Test
    void aFormUnderAnotherNameIsRefused() {
        assertThatThrownBy(() -> FormReader.read("other.form", TestForms.json("proef", NAME))).isInstanceOf(UnsupportedForm.class).hasMessageContaining("name of the file");
    }

    @Test
    void brokenJsonIsRefusedByName() {
        assertThatThrownBy(() -> FormReader.read("proef.form", "{")).isInstanceOf(UnsupportedForm.class).hasMessageContaining("proef.form");
    }

    private static FormDefinition form(String components) {
        return FormReader.read("proef.form", TestForms.json("proef", components));
    }

    private static void assertRefused(String components, String... parts) {
        assertThatThrownBy(() -> form(components)).isInstanceOf(UnsupportedForm.class).hasMessageContainingAll(parts);
    }
}
