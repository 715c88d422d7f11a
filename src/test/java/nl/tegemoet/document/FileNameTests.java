package nl.tegemoet.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "brief van oma.pdf            | brief van oma.pdf",
            "../../etc/passwd.pdf         | passwd.pdf",
            "C:\\Users\\anna\\kaart.PDF   | kaart.pdf",
            "con.pdf                      | _con.pdf",
            ".pdf                         | document.pdf",
            "....                         | document.pdf",
            "kaart                        | kaart.pdf",
            "a<b>:c?.pdf                  | a_b__c_.pdf",
            "twee   spaties.pdf           | twee spaties.pdf"})
    void keepsTheNameAndDropsTheTraps(String sent, String cleaned) {
        assertThat(FileName.clean(sent, DocumentType.PDF)).isEqualTo(cleaned);
    }

    @Test
    void aNameThatReadsBackwardsShowsItsTrueEnd() {
        assertThat(FileName.extensionOf("foto\u202Egpj.exe")).isEqualTo("exe");
        assertThat(FileName.clean("foto\u202Egpj.pdf", DocumentType.PDF)).isEqualTo("fotogpj.pdf");
    }

    @Test
    void controlCharactersAndNothingAtAllAreHarmless() {
        assertThat(FileName.clean("a\0b\nc\r.pdf", DocumentType.PDF)).isEqualTo("abc.pdf");
        assertThat(FileName.clean(null, DocumentType.PNG)).isEqualTo("document.png");
    }

    @Property
    void everyNameBecomesShortVisibleAndWithoutAPath(@ForAll String sent) {
        var name = FileName.clean(sent, DocumentType.PDF);
        assertThat(name.length()).isBetween(5, 120);
        assertThat(name).doesNotContain("/", "\\", "\"", "\u202E").doesNotStartWith(".").matches("(?s).+\\.[a-z0-9]+");
        assertThat(name.chars()).noneMatch(Character::isISOControl);
        assertThat(FileName.clean(name, DocumentType.PDF)).isEqualTo(name);
    }
}
