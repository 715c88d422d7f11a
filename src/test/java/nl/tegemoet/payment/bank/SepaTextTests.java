package nl.tegemoet.payment.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SepaTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Łukasz Yılmaz-Åström    | Lukasz Yilmaz-Astrom
            Chloé d’Hondt           | Chloe d'Hondt
            IJsbrand Đorđević       | IJsbrand Dordevic
            Jürgen Groß & Søn       | Jurgen Gross + Son
            Nguyễn Thị Ánh          | Nguyen Thi Anh
            王 Wang                 | . Wang
            /a//b/                  | a/b
            Ældre Þór               | AEldre THor
            """)
    void aNameKeepsItsLettersAndLosesItsAccents(String name, String expected) {
        assertThat(SepaText.of(name, 70)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"abcdef,3,abc", "ab cdef,3,ab", "ab/cdef,3,ab"})
    void whatIsTooLongIsCutCleanly(String text, int longest, String expected) {
        assertThat(SepaText.of(text, longest)).isEqualTo(expected);
    }
}
